package dev.receptive.yaml;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used: every mistake in it, in the order of the lines. */
public final class FileProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FileProblems(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.in(Words.in(Language.ENGLISH)))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One line a problem, with file, line and column. */
    public List<String> lines(Words words) {
        return problems.stream().map(problem -> problem.in(words)).toList();
    }
}
