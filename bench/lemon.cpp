// The same minimum-cost flow for LEMON's network simplex: mentee -> mentor (scale * level), mentor -> sink (one arc per
// place, the t-th costs t), mentee -> sink (staying unmatched). Prints one JSON line; the time is that of the solver
// object and its run, without building the graph.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  std::FILE* file = std::fopen(argv[1], "rb");
  if (!file) return 2;
  const int repetitions = std::atoi(argv[2]);
  int32_t header[6];
  if (std::fread(header, 4, 6, file) != 6) return 2;
  const int mentees = header[0], mentors = header[1], edges = header[2], scale = header[3], minimise = header[4];
  std::vector<int32_t> capacity(mentors), row(mentees + 1), mentor(edges), score(edges);
  size_t read = std::fread(capacity.data(), 4, mentors, file) + std::fread(row.data(), 4, mentees + 1, file);
  read += std::fread(mentor.data(), 4, edges, file) + std::fread(score.data(), 4, edges, file);
  if (read != size_t(mentors) + mentees + 1 + 2 * size_t(edges)) return 2;
  std::fclose(file);

  int best = edges ? score[0] : 0, worst = best;
  for (int s : score) {
    best = minimise ? std::min(best, s) : std::max(best, s);
    worst = minimise ? std::max(worst, s) : std::min(worst, s);
  }
  const int64_t range = std::abs(int64_t(best) - worst);
  const int64_t stay = (std::min(mentees, mentors) + 2) * (scale * (range + 1) + scale);

  lemon::SmartDigraph graph;
  std::vector<lemon::SmartDigraph::Node> node;
  graph.reserveNode(mentees + mentors + 1);
  for (int k = 0; k <= mentees + mentors; ++k) node.push_back(graph.addNode());
  const auto sink = node.back();
  std::vector<int64_t> costs;
  for (int i = 0; i < mentees; ++i)
    for (int e = row[i]; e < row[i + 1]; ++e) {
      graph.addArc(node[i], node[mentees + mentor[e]]);
      costs.push_back(int64_t(scale) * std::abs(int64_t(best) - score[e]));
    }
  for (int j = 0; j < mentors; ++j)
    for (int t = 0; t < std::min(capacity[j], mentees); ++t) {
      graph.addArc(node[mentees + j], sink);
      costs.push_back(t);
    }
  for (int i = 0; i < mentees; ++i) {
    graph.addArc(node[i], sink);
    costs.push_back(stay);
  }
  lemon::SmartDigraph::ArcMap<int> upper(graph, 1);
  lemon::SmartDigraph::ArcMap<int64_t> cost(graph);
  for (size_t k = 0; k < costs.size(); ++k) cost[graph.arcFromId(k)] = costs[k];
  lemon::SmartDigraph::NodeMap<int> supply(graph, 0);
  for (int i = 0; i < mentees; ++i) supply[node[i]] = 1;
  supply[sink] = -mentees;

  std::vector<double> times;
  int64_t flowCost = 0;
  for (int r = 0; r < repetitions; ++r) {
    const auto from = std::chrono::steady_clock::now();
    lemon::NetworkSimplex<lemon::SmartDigraph, int, int64_t> simplex(graph);
    simplex.upperMap(upper).costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL) return 3;
    flowCost = simplex.totalCost<int64_t>();
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
  }
  const double first = times[0];
  const double least = *std::min_element(times.begin(), times.end());
  std::printf("{\"ms\":%.4f,\"first\":%.4f,\"value\":%lld}\n", least, first, (long long)flowCost);
  return 0;
}
