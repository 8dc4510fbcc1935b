package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.document.Opened;
import dev.receptive.document.ReadyMade;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Undo is whole, on every bench: after one, everything is as it was before what was done. */
class UndoLawTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final int TRIES = 60;

    @TempDir
    Path folder;

    private Session on(Bench<?> bench) {
        return new Session(new SettingsStore(folder), EveryBench.with(bench), ReadyMade.ALL);
    }

    /** Lays what a bench shows first on it; nothing was done yet. */
    private static <E extends Experiment> void begin(Session session, Bench<E> bench) {
        session.desk().start(Opened.of(Document.untitled(bench.setup()), Optional.empty()));
    }

    /** All that a person sees and a file would hold. */
    private record Seen(
            Document<?> saved,
            Optional<Document<?>> lesson,
            Optional<Path> path,
            String title,
            StepSize step,
            double at) {

        /** Another file comes back at the moment that a file could name. */
        Seen asFilesNameIt() {
            return new Seen(saved, lesson, path, title, step, 0);
        }

        static Seen of(Session session) {
            return new Seen(
                    session.current(),
                    session.example(),
                    session.path(),
                    session.title(ENGLISH),
                    session.model().state().pace().step(),
                    session.model().state().time());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anUndoneEditWasNever(Bench<?> bench) {
        Session session = on(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            begin(session, bench);
            RandomWork.seekToSomeCue(session.model(), random);
            Seen before = Seen.of(session);
            if (RandomWork.edit(session.model(), random)) {
                Seen edited = Seen.of(session);
                session.model().undo();
                assertThat(Seen.of(session))
                        .as("%s, seed %d", bench.code(), seed)
                        .isEqualTo(before);
                session.model().redo();
                assertThat(Seen.of(session))
                        .as("%s, seed %d", bench.code(), seed)
                        .isEqualTo(edited);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anUndoneOpeningWasNever(Bench<?> bench) {
        Session session = on(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            begin(session, bench);
            RandomWork.edit(session.model(), random);
            RandomWork.chooseSomeStep(session.model(), random);
            RandomWork.seekToSomeCue(session.model(), random);
            Seen before = Seen.of(session);
            openUntitled(session, bench);
            session.model().undo();
            assertThat(Seen.of(session).asFilesNameIt())
                    .as("%s, seed %d", bench.code(), seed)
                    .isEqualTo(before.asFilesNameIt());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anEditWhilePlayingGoesOnPlaying(Bench<?> bench) {
        Session session = on(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            begin(session, bench);
            Score score = session.model().state().story().score();
            session.model().seek(score.duration() * random.nextDouble() / 2);
            session.model().playOrPause();
            boolean plays = session.model().state().playhead().playing();
            if (RandomWork.edit(session.model(), random)
                    && session.model().state().time()
                            < session.model().state().story().score().duration()) {
                assertThat(session.model().state().playhead().playing())
                        .as("%s, seed %d", bench.code(), seed)
                        .isEqualTo(plays);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatWasDoneAtTwoMomentsIsUndoneInTwoSteps(Bench<?> bench) {
        Session session = on(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            begin(session, bench);
            Optional<Spot> spot = typable(session.model(), random);
            if (spot.isEmpty() || session.model().state().story().score().duration() == 0) {
                continue;
            }
            float first = session.model().value(spot.get());
            session.model().set(spot.get(), first + 1, "wheel");
            session.model().toEnd();
            session.model().set(spot.get(), first + 2, "wheel");
            session.model().undo();
            assertThat(session.model().value(spot.get()))
                    .as("%s, seed %d", bench.code(), seed)
                    .isEqualTo(first + 1);
        }
    }

    private static <E extends Experiment> void openUntitled(Session session, Bench<E> bench) {
        session.desk()
                .open(
                        new Document<>(
                                "other",
                                session.examples().get(0).title(),
                                session.examples().get(0).text(),
                                List.of(),
                                bench.setup(),
                                Opened.of(Document.untitled(bench.setup()), Optional.empty())
                                        .at()),
                        Optional.empty(),
                        Sentence.of("edit.back"));
    }

    private static Optional<Spot> typable(BenchModel<?> model, Random random) {
        List<Target> targets = model.state().targets().stream()
                .filter(target -> target instanceof Lattice && target.touch() == Touch.TYPE)
                .toList();
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(targets.get(random.nextInt(targets.size())))
                        .map(Target::first)
                        .filter(model::isEditable);
    }
}
