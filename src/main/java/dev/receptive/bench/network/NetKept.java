package dev.receptive.bench.network;

import dev.receptive.bench.Keepsake;
import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Training;
import dev.receptive.train.TrainingReader;
import dev.receptive.train.TrainingWriter;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A run of training from one start of the program to the next: its curves, its moments, and all that it needs to go on. */
final class NetKept {

    private static final String SHOWN = "shown";
    private static final String BESIDE = "beside";
    private static final String SPEED = "speed";
    private static final String FOLDER = "plan.folder";
    private static final String COUNT = "plan.examples";
    private static final String MOVED = "plan.moved";
    private static final String RATE = "plan.rate";
    private static final String MOMENTUM = "plan.momentum";
    private static final String DECAY = "plan.decay";
    private static final String BATCH = "plan.batch";
    private static final String INIT = "plan.init";
    private static final String SEED = "plan.seed";
    private static final String EPOCHS = "plan.epochs";

    private final TrainingReader file;
    private final Path path;

    private NetKept(Path path, Network network) {
        this.path = path;
        this.file = new TrainingReader(path, network);
    }

    /** The run that the weights come from, if it has learned anything. */
    static Optional<Keepsake> of(NetworkExperiment now) {
        return now.run()
                .flatMap(run -> run.training()
                        .filter(training -> training.batches() > 0)
                        .map(training -> path -> write(run, training, path)));
    }

    private static void write(NetRun run, Training training, Path path) {
        TrainingWriter writer = new TrainingWriter(training).add(notes(run));
        run.shown().ifPresent(moment -> writer.add(SHOWN, moment));
        run.beside().ifPresent(moment -> writer.add(BESIDE, moment));
        writer.write(path);
    }

    private static Map<String, String> notes(NetRun run) {
        NetPlan plan = run.plan();
        Map<String, String> notes = new HashMap<>();
        plan.examples().folder().ifPresent(folder -> notes.put(FOLDER, folder.toString()));
        notes.put(COUNT, Integer.toString(plan.examples().count()));
        notes.put(MOVED, Integer.toString(plan.examples().moved()));
        notes.put(RATE, Float.toString(plan.descent().rate()));
        notes.put(MOMENTUM, Float.toString(plan.descent().momentum()));
        notes.put(DECAY, Float.toString(plan.descent().decay()));
        notes.put(BATCH, Integer.toString(plan.descent().batch()));
        notes.put(INIT, plan.start().code());
        notes.put(SEED, Integer.toString(plan.start().seed()));
        notes.put(EPOCHS, Integer.toString(plan.epochs()));
        notes.put(SPEED, Double.toString(run.speed()));
        return notes;
    }

    /**
     * A network with the run that its weights come from.
     *
     * @throws Refusal if the file cannot be read, or is of other weights
     */
    static NetworkExperiment read(NetworkExperiment now, Path path) {
        Network network = NetTraining.network(now);
        NetRun run = new NetKept(path, network).run();
        boolean same = run.snapshot()
                .filter(shown -> shown.network().state().equals(network.state()))
                .isPresent();
        if (!same) {
            throw Refusal.of("train.kept.other", path);
        }
        NetRun tested = run.testedWith(tests(run.plan(), now));
        return now.knowing(new NetWeights.Trained(tested, NetWeights.learned(now.layers())));
    }

    /** The images of its folder, if that is still there and holds such as the network takes. */
    private static Optional<LabelledImages> tests(NetPlan plan, NetworkExperiment now) {
        try {
            return plan.examples()
                    .folder()
                    .flatMap(folder -> NetDataSets.SHARED
                            .of(plan.examples(), plan.start().seed())
                            .tests()
                            .filter(images -> now.image().equals(Shape.of(1, 1, images.height(), images.width()))));
        } catch (Refusal gone) { // it is said once the network is to learn on
            return Optional.empty();
        }
    }

    private NetRun run() {
        try {
            NetRun begun = NetRun.begun(plan());
            Optional<Snapshot> shown = file.snapshot(SHOWN);
            Optional<Snapshot> beside = file.snapshot(BESIDE);
            double speed = Double.parseDouble(text(SPEED));
            return begun.with(file.training(), speed).showing(shown).withBeside(beside);
        } catch (IllegalArgumentException wrong) { // a number that is none, an initialisation that nobody knows
            throw new Refusal(Refusal.of("train.kept.wrong", path, "plan").sentence(), wrong);
        }
    }

    private NetPlan plan() {
        Optional<Path> folder = file.text(FOLDER).map(Path::of);
        NetExamples examples =
                new NetExamples(folder, whole(COUNT, 0, NetExamples.MOST), whole(MOVED, 0, NetExamples.FARTHEST));
        int batch = whole(BATCH, 1, NetDescent.LARGEST_BATCH);
        NetDescent descent = new NetDescent(number(RATE), number(MOMENTUM), number(DECAY), batch);
        NetStart start = NetStart.USUAL.with(text(INIT)).withSeed(whole(SEED, 0, NetKinds.LAST_SEED));
        return new NetPlan(examples, descent, start, whole(EPOCHS, 1, NetPlan.MOST_EPOCHS), NetWatched.USUAL);
    }

    private String text(String name) {
        return file.text(name).orElseThrow(() -> Refusal.of("train.kept.wrong", path, name));
    }

    private int whole(String name, int low, int high) {
        int number = Integer.parseInt(text(name));
        if (number < low || number > high) {
            throw Refusal.of("train.kept.wrong", path, name);
        }
        return number;
    }

    private float number(String name) {
        return Float.parseFloat(text(name));
    }
}
