package dev.receptive.yaml;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one file while it is read. */
public final class Report {

    /** A file can be wrong in every cell; nobody reads on after this many, and the reading ends there. */
    public static final int MOST = 50;

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /**
     * @param file what the file is called where it is wrong
     */
    public Report(String file) {
        this.file = file;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * A mistake where a node begins.
     *
     * @throws FileProblems if it is the last that is told
     */
    public void add(Node node, Sentence what) {
        add(node.getStartMark(), what);
    }

    /** A word or a number that cannot be read; a sign in it that only looks like one of YAML's is the mistake then. */
    public void misread(Node node, Sentence what) {
        Lookalike.inWord(node)
                .ifPresentOrElse(slip -> add(slip.line(), slip.column(), slip.what()), () -> add(node, what));
    }

    public void add(Node node, String key, Object... values) {
        add(node, Sentence.of(key, values));
    }

    public void add(Node node, Refusal refusal) {
        add(node, refusal.sentence());
    }

    public void add(Optional<Mark> mark, Sentence what) {
        add(line(mark), column(mark), what);
    }

    /** Line and column from 1, or 0 for the file as a whole. */
    public void add(int line, int column, Sentence what) {
        problems.add(new Problem(file, line, column, what));
        if (problems.size() == MOST) {
            throw problems();
        }
    }

    /** Everything found and a last mistake, after which nothing can be read, as an exception to throw. */
    FileProblems stop(Optional<Mark> mark, Sentence what) {
        return stop(line(mark), column(mark), what);
    }

    FileProblems stop(int line, int column, Sentence what) {
        problems.add(new Problem(file, line, column, what));
        return problems();
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(m -> m.getColumn() + 1).orElse(0);
    }

    /** Everything found, as an exception to throw. */
    public FileProblems problems() {
        return new FileProblems(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList());
    }
}
