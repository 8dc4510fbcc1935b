package dev.receptive.console;

import dev.receptive.architecture.Architecture;
import dev.receptive.architecture.Architectures;
import dev.receptive.nn.Initialisation;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.train.Augmentation;
import dev.receptive.train.Course;
import dev.receptive.words.Refusal;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is typed after {@code receptive train} about how to learn; what cannot be meant is refused. */
final class TrainOptions {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,100}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(\\.\\d{0,18})?|\\.\\d{1,18})([eE][+-]?\\d{1,2})?");

    @Option(names = "--net", paramLabel = "NAME", defaultValue = "lenet", descriptionKey = "cli.train.net")
    private String net = "";

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "5", descriptionKey = "cli.train.epochs")
    private String epochs = "";

    @Option(names = "--batch", paramLabel = "N", defaultValue = "64", descriptionKey = "cli.train.batch")
    private String batch = "";

    @Option(
            names = "--optimizer",
            paramLabel = "sgd|adam",
            defaultValue = "sgd",
            descriptionKey = "cli.train.optimizer")
    private String optimizer = "";

    @Option(names = "--lr", paramLabel = "RATE", descriptionKey = "cli.train.lr")
    private @Nullable String lr;

    @Option(names = "--momentum", paramLabel = "SHARE", descriptionKey = "cli.train.momentum")
    private @Nullable String momentum;

    @Option(names = "--weight-decay", paramLabel = "SHARE", defaultValue = "0", descriptionKey = "cli.train.decay")
    private String decay = "";

    @Option(
            names = "--init",
            paramLabel = "pytorch|xavier|he|zeros|small|large",
            defaultValue = "pytorch",
            descriptionKey = "cli.train.init")
    private String init = "";

    @Option(names = "--examples", paramLabel = "N", descriptionKey = "cli.train.examples")
    private @Nullable String examples;

    @Option(names = "--moved", paramLabel = "PIXELS", defaultValue = "0", descriptionKey = "cli.train.moved")
    private String moved = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", descriptionKey = "cli.train.seed")
    private String seed = "";

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.train.threads")
    private @Nullable String threads;

    /**
     * What the options ask for.
     *
     * @throws Refusal if one cannot be read or is out of its range
     */
    TrainPlan plan() {
        Course course = new Course(
                (int) whole("--epochs", epochs, 1, 10_000),
                (int) whole("--batch", batch, 1, 4096),
                whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                new Augmentation((int) whole("--moved", moved, 0, 1024)));
        OptionalInt few = examples == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) whole("--examples", examples, 1, Integer.MAX_VALUE));
        int most = 256;
        int all = Math.min(Runtime.getRuntime().availableProcessors(), most);
        int parallel = threads == null ? all : (int) whole("--threads", threads, 1, most);
        return new TrainPlan(architecture(), optimizer(), initialisation(), course, few, parallel);
    }

    private Architecture architecture() {
        if (!Architectures.names().contains(net)) {
            throw Refusal.of("error.train.net", net, String.join(", ", Architectures.names()));
        }
        return Architectures.named(net);
    }

    private Optimizer optimizer() {
        double share = number("--weight-decay", decay, 1);
        switch (optimizer) {
            case "sgd" -> {
                double kept = momentum == null ? 0 : number("--momentum", momentum, 1);
                return new Sgd(lr == null ? 0.1 : number("--lr", lr, 1000), kept, share);
            }
            case "adam" -> {
                if (momentum != null) {
                    throw Refusal.of("error.train.momentum");
                }
                Adam usual = new Adam(lr == null ? 0.001 : number("--lr", lr, 1000));
                return new Adam(usual.learningRate(), usual.beta1(), usual.beta2(), usual.epsilon(), share);
            }
            default -> throw Refusal.of("error.train.optimizer", optimizer);
        }
    }

    private Initialisation initialisation() {
        return Stream.of(Initialisation.values())
                .filter(one -> one.code().equals(init))
                .findFirst()
                .orElseThrow(() -> Refusal.of("error.train.init", init));
    }

    private static long whole(String option, String typed, long least, long most) {
        if (!WHOLE.matcher(typed).matches()) {
            throw Refusal.of("error.train.whole", option, typed);
        }
        BigInteger value = new BigInteger(typed);
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            throw Refusal.of("error.train.range", option, typed, least, most);
        }
        return value.longValueExact();
    }

    private static double number(String option, String typed, int most) {
        double value = NUMBER.matcher(typed).matches() ? Double.parseDouble(typed) : Double.NaN;
        if (!(value >= 0 && value <= most)) {
            throw Refusal.of("error.train.range", option, typed, 0, most);
        }
        return value;
    }
}
