package dev.receptive.experiment;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one file while it is read. */
final class Report {

    /** A file can be wrong in every cell; nobody reads on after this many. */
    private static final int MOST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void add(Node node, Sentence what) {
        add(node.getStartMark(), what);
    }

    void add(Node node, String key, Object... values) {
        add(node, Sentence.of(key, values));
    }

    void add(Node node, Refusal refusal) {
        add(node, refusal.sentence());
    }

    void add(Optional<Mark> mark, Sentence what) {
        add(
                mark.map(m -> m.getLine() + 1).orElse(0),
                mark.map(m -> m.getColumn() + 1).orElse(0),
                what);
    }

    /** Line and column from 1, or 0 for the file as a whole. */
    void add(int line, int column, Sentence what) {
        problems.add(new Problem(file, line, column, what));
    }

    /** Everything found, as an exception to throw. */
    FileProblems problems() {
        return new FileProblems(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .distinct()
                .limit(MOST)
                .toList());
    }
}
