package dev.receptive.bench.network;

import dev.receptive.bench.Change;
import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Course;
import dev.receptive.train.DataSet;
import dev.receptive.train.Learner;
import dev.receptive.train.Learners;
import dev.receptive.train.Tally;
import dev.receptive.train.Trainer;
import dev.receptive.train.Training;
import dev.receptive.train.Watcher;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A network learns: it begins a run, or goes on with that which stands there. */
final class NetTrainJob implements Job<NetworkExperiment> {

    static final String CODE = "train";

    /** Until all epochs are over. */
    static final String ALL = "all";

    static final String EPOCH = "epoch";
    static final String BATCH = "batch";

    /** Pictures in a second. */
    private static final double FRAMES = 60;

    private static final double CALM = 5;

    private static final Watcher NOBODY = new Watcher() {};

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean applies(NetworkExperiment experiment) {
        return experiment.plan().isPresent();
    }

    @Override
    public List<String> starts() {
        return List.of(ALL, EPOCH, BATCH);
    }

    @Override
    public boolean isForemost() {
        return true;
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public Optional<Sentence> told(NetworkExperiment now) {
        return NetRunJudged.waits(now) ? Optional.of(Sentence.of("facts.network.train.restart")) : Optional.empty();
    }

    /** A run begins as an edit, so that undo brings back what the network knew before. */
    @Override
    public Optional<Change<NetworkExperiment>> begun(NetworkExperiment now) {
        return now.run().isPresent()
                ? Optional.empty()
                : Optional.of(Change.of(NetTraining.begun(now), Sentence.of("edit.network.train.begin")));
    }

    @Override
    public boolean isWanted(NetworkExperiment from, NetworkExperiment now) {
        return now.plan().isPresent()
                && now.run()
                        .filter(run ->
                                from.run().filter(own -> run.is(own.id())).isPresent())
                        .isPresent();
    }

    @Override
    public void run(
            NetworkExperiment from, String way, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
        NetPlan asked = from.plan().orElse(NetPlan.USUAL);
        NetRun run = from.run().orElseThrow(() -> new IllegalStateException("train: no run was begun"));
        NetPlan plan = run.plan().followed(asked);
        try {
            NetDataSets.TaughtSet read =
                    NetDataSets.SHARED.of(plan.examples(), plan.start().seed());
            DataSet examples = read.examples();
            Network network = NetTraining.network(from);
            check(examples, from);
            Course course = plan.course(1);
            Training before = run.training()
                    .orElseGet(() ->
                            Training.from(network, course, examples.training().count()));
            new Lesson(run, plan, read, way).learn(before, arrive, progress);
        } catch (OutOfMemoryError e) {
            throw new Refusal(
                    Sentence.of("error.network.train.memory", plan.descent().batch()), e);
        }
    }

    /** Whether the network takes the images, and has a unit for each of their classes. */
    private static void check(DataSet examples, NetworkExperiment now) {
        Shape image = examples.training().image();
        Object place = now.run()
                .flatMap(run -> run.plan().examples().folder())
                .map(Object::toString)
                .orElse("MNIST");
        if (!image.equals(now.image())) {
            throw Refusal.of("error.network.train.size", place, image.size(2), image.size(3));
        }
        int units = now.network().layers().outputShape(now.image()).count();
        if (examples.training().classes() > units) {
            throw Refusal.of(
                    "error.network.train.classes", place, examples.training().classes(), units);
        }
    }

    /** What is learned from one start to the next rest. */
    private record Lesson(NetRun run, NetPlan plan, NetDataSets.TaughtSet read, String way) {

        private void learn(Training before, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
            int begun = before.isTested() && !way.equals(ALL) ? 1 : 0;
            Course course =
                    plan.course(before.now().tally().epoch() + begun); // one that was begun beyond the plan is ended
            int threads = Runtime.getRuntime().availableProcessors();
            try (Learner learner =
                    Learners.of(before.now().network(), plan.optimizer(), course, threads, before.moments())) {
                Trainer trainer = new Trainer(learner, read.examples(), course, before);
                if (trainer.isOver()) {
                    throw Refusal.of("error.network.train.over", course.epochs());
                }
                NetPace pace = new NetPace(trainer.tally().imagesSoFar(), progress);
                boolean more = true;
                while (more) {
                    progress.rest();
                    more = next(trainer, arrive, progress, pace);
                    more &= !isEnough(trainer, before);
                    if (!more || progress.isDue(plan.calm() ? CALM : FRAMES)) {
                        arrive(trainer, pace, arrive, progress);
                    }
                }
            }
        }

        /** Of a loss that is no number any more, what led to it is shown as well. */
        private boolean next(
                Trainer trainer, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress, NetPace pace) {
            int tested = trainer.epochs();
            try {
                boolean more = trainer.next(NOBODY, () -> {
                    progress.rest();
                    return false;
                });
                if (trainer.epochs() > tested) {
                    pace.skip(trainer.tally().imagesSoFar());
                }
                return more;
            } catch (Refusal diverged) {
                arrive(trainer, pace, arrive, progress);
                throw diverged;
            }
        }

        private boolean isEnough(Trainer trainer, Training before) {
            return trainer.isOver()
                    || way.equals(BATCH)
                    || (way.equals(EPOCH)
                            && trainer.epochs() > before.evaluations().size());
        }

        private void arrive(
                Trainer trainer, NetPace pace, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
            Tally tally = trainer.tally();
            long left = way.equals(ALL) ? tally.imagesLeft() : tally.of() - tally.images();
            long done = way.equals(ALL) ? tally.imagesSoFar() : tally.images();
            progress.done(done, done + left);
            Training training = trainer.training();
            double speed = pace.speed(tally.imagesSoFar());
            progress.tell(
                    left == 0 || way.equals(BATCH)
                            ? Sentence.of("network.train.done", tally.epoch())
                            : pace.left(left));
            arrive.accept(now -> NetTraining.arrived(now, run.id(), training, speed, read));
        }
    }
}
