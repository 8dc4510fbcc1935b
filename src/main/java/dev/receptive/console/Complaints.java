package dev.receptive.console;

import dev.receptive.words.Defect;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a console says when something is wrong: one sentence, in the language that was asked for. */
public final class Complaints
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private final Words words;

    public Complaints(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        PrintWriter err = misuse.getCommandLine().getErr();
        err.println(words.say(sentence(misuse)));
        err.println(
                words.say("cli.hint", misuse.getCommandLine().getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return failed(failure, command.getErr());
    }

    /** Says why something was not done; gives the exit code for that. */
    public int failed(Exception failure, PrintWriter err) {
        lines(failure).forEach(err::println);
        if (!(failure instanceof Refusal || failure instanceof FileProblems)) {
            Defect.lines(failure).forEach(err::println);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private List<String> lines(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return List.of(words.say(refusal.sentence()));
        }
        if (failure instanceof FileProblems problems) {
            return problems.lines(words);
        }
        return List.of(words.say("error.unexpected", failure.toString()));
    }

    private static Sentence sentence(ParameterException misuse) {
        if (misuse instanceof Misuse refused) {
            return refused.sentence();
        }
        if (misuse instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "));
            return Sentence.of("error.cli.missing", names);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return Sentence.of("error.cli.twice", name(twice.getOverwritten()));
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            if (!unmatched.isUnknownOption()) {
                return Sentence.of("error.cli.extra", first);
            }
            return near.isEmpty()
                    ? Sentence.of("error.cli.unknown", first)
                    : Sentence.of("error.cli.unknown.near", first, near.get(0));
        }
        if (misuse.getCause() instanceof Refusal refusal) {
            return refusal.sentence();
        }
        return Sentence.of("error.cli.other", String.valueOf(misuse.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.names()[0] + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
