"""SciPy on one instance file: python3 scipyPeer.py FILE dense|sparse. One JSON line; the time is that of the solver alone."""

import json
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

words = np.fromfile(sys.argv[1], dtype=np.int32)
mentees, mentors, edges, scale, minimise = (int(x) for x in words[:5])
capacity, row, mentor, score = np.split(
    words[6:], np.cumsum([mentors, mentees + 1, edges])
)
low, high = int(score.min()), int(score.max())
cost = scale * ((score - low) if minimise else (high - score)).astype(np.int64)
stay = (min(mentees, mentors) + 2) * (scale * (high - low + 1) + scale)

# one column per place, then one column per mentee for staying without a mentor
first = np.concatenate([[0], np.cumsum(capacity)])
places = int(first[-1])
copies = capacity[mentor]
owner = np.repeat(np.repeat(np.arange(mentees), np.diff(row)), copies)
step = np.arange(len(owner)) - np.repeat(np.cumsum(copies) - copies, copies)
column = np.repeat(first[mentor], copies) + step
weight = np.repeat(cost, copies) + step
rows = np.concatenate([owner, np.arange(mentees)])
columns = np.concatenate([column, places + np.arange(mentees)])
weights = np.concatenate([weight, np.full(mentees, stay)]) + 1  # explicit zeros would be dropped

if sys.argv[2] == "sparse":
    matrix = csr_matrix((weights.astype(float), (rows, columns)), shape=(mentees, places + mentees))
    start = time.perf_counter()
    chosen = min_weight_full_bipartite_matching(matrix)
    elapsed = time.perf_counter() - start
    value = int(matrix[chosen[0], chosen[1]].sum()) - mentees
else:
    matrix = np.full((mentees, places + mentees), 4.0 * mentees * stay)
    matrix[rows, columns] = weights
    start = time.perf_counter()
    chosen = linear_sum_assignment(matrix)
    elapsed = time.perf_counter() - start
    value = int(matrix[chosen].sum()) - mentees
print(json.dumps({"ms": 1000 * elapsed, "value": value}))
