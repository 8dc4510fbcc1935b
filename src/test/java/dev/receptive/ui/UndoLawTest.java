package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
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
        Session session = new Session(new SettingsStore(folder), EveryBench.with(bench));
        session.desk().show(bench);
        return session;
    }

    /** All that a person sees and a file would hold. */
    private record Seen(Document<?> saved, Optional<Document<?>> lesson, Optional<Path> path, String title, double at) {

        /** Another file comes back at the moment that a file could name. */
        Seen asFilesNameIt() {
            return new Seen(saved, lesson, path, title, 0);
        }

        static Seen of(Session session) {
            return new Seen(
                    session.current(),
                    session.example(),
                    session.path(),
                    session.title(ENGLISH),
                    session.model().state().time());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.ui.EveryBench#each")
    void anUndoneEditWasNever(Bench<?> bench) {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Session session = on(bench);
            seekToSomeCue(session.model(), random);
            Seen before = Seen.of(session);
            if (edit(session.model(), random)) {
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
    @MethodSource("dev.receptive.ui.EveryBench#each")
    void anUndoneOpeningWasNever(Bench<?> bench) {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Session session = on(bench);
            edit(session.model(), random);
            seekToSomeCue(session.model(), random);
            Seen before = Seen.of(session);
            openUntitled(session, bench);
            session.model().undo();
            assertThat(Seen.of(session).asFilesNameIt())
                    .as("%s, seed %d", bench.code(), seed)
                    .isEqualTo(before.asFilesNameIt());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.ui.EveryBench#each")
    void anEditWhilePlayingGoesOnPlaying(Bench<?> bench) {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Session session = on(bench);
            Score score = session.model().state().story().score();
            session.model().seek(score.duration() * random.nextDouble() / 2);
            session.model().playOrPause();
            boolean plays = session.model().state().playhead().playing();
            if (edit(session.model(), random)
                    && session.model().state().time()
                            < session.model().state().story().score().duration()) {
                assertThat(session.model().state().playhead().playing())
                        .as("%s, seed %d", bench.code(), seed)
                        .isEqualTo(plays);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.ui.EveryBench#each")
    void whatWasDoneAtTwoMomentsIsUndoneInTwoSteps(Bench<?> bench) {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Session session = on(bench);
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

    private static void seekToSomeCue(BenchModel<?> model, Random random) {
        Score score = model.state().story().score();
        if (!score.sizes().isEmpty()) {
            model.seek(score.cue(
                    score.sizes().get(0),
                    random.nextInt(score.cues(score.sizes().get(0)))));
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

    /** Types a number, pastes a block, or turns a control; false if that changed nothing. */
    private static <E extends Experiment> boolean edit(BenchModel<E> model, Random random) {
        E before = model.state().experiment();
        try {
            Optional<Spot> spot = typable(model, random);
            if (spot.isPresent() && random.nextInt(3) > 0) {
                if (random.nextBoolean()) {
                    model.set(spot.get(), random.nextInt(19) - 9, new Object());
                } else {
                    model.put(spot.get(), BlockPaste.read("1 2\n3 4"));
                }
            } else {
                turn(model, random);
            }
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
        return !model.state().experiment().equals(before);
    }

    private static <E extends Experiment> void turn(BenchModel<E> model, Random random) {
        List<Parameter<E>> all = model.bench().parameters();
        if (all.isEmpty()) {
            return;
        }
        Parameter<E> parameter = all.get(random.nextInt(all.size()));
        E now = model.state().experiment();
        if (parameter instanceof Parameter.Whole<E> whole) {
            int value = whole.low() + random.nextInt(whole.high() - whole.low() + 1);
            model.edit(Sentence.of("edit.paste"), whole.with().apply(now, value), whole.key());
        } else if (parameter instanceof Parameter.Pair<E> pair) {
            int low = pair.range().low();
            int across = 1 + Math.min(4, pair.range().high() - low);
            Parameter.Two two = new Parameter.Two(low + random.nextInt(across), low + random.nextInt(across));
            model.edit(Sentence.of("edit.paste"), pair.with().apply(now, two), pair.key());
        } else if (parameter instanceof Parameter.Choice<E> choice) {
            String code = choice.codes().get(random.nextInt(choice.codes().size()));
            model.edit(Sentence.of("edit.paste"), choice.with().apply(now, code));
        }
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
