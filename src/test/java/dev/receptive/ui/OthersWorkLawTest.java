package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.document.ReadyMade;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every bench, no work is lost to a file: no other is written over, and what is in none yet is kept. */
@Tag("thorough")
class OthersWorkLawTest {

    private static final int TRIES = 16;

    private BenchFiles files;

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        files = new BenchFiles(folder);
    }

    /** Whatever is opened, undone and saved in whatever order: a file holds what was last saved into it, or opened. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void anotherFilesWorkIsNeverWrittenOver(Bench<?> bench) {
        Benches benches = EveryBench.with(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            List<Path> there = List.of(
                    files.written(bench, "a"),
                    files.written(bench, "b"),
                    files.written(benches.first(), "c"),
                    files.written(benches.all().get(benches.all().size() - 1), "d"));
            Session session = files.session(bench);
            StringBuilder done = new StringBuilder(bench.code());
            for (int step = 0; step < 20; step++) {
                done.append(", ").append(act(session, there, random));
                session.desk().models().forEach(model -> assertHeld(model, done.toString()));
            }
        }
    }

    /** Whatever undo and redo lead to is in its file as it was opened or saved, or has none. */
    private static <E extends Experiment> void assertHeld(BenchModel<E> model, String done) {
        Map<Path, Document<?>> read = new HashMap<>();
        model.state().history().map(opened -> {
            opened.path()
                    .map(file -> read.computeIfAbsent(file, now -> BenchFiles.read(now, model.bench())))
                    .ifPresent(held -> assertThat(held).as(done).isEqualTo(opened.document()));
            return opened;
        });
    }

    /** Does something, and says what. */
    private static String act(Session session, List<Path> there, Random random) {
        Path file = there.get(random.nextInt(there.size()));
        List<Bench<?>> benches = session.desk().benches().all();
        switch (random.nextInt(8)) {
            case 0 -> {
                session.open(file);
                return "open " + file.getFileName();
            }
            case 1 -> {
                session.openExample(session.examples().get(random.nextInt(3)));
                return "open an example";
            }
            case 2 -> {
                session.model().undo();
                return "undo";
            }
            case 3 -> {
                session.model().redo();
                return "redo";
            }
            case 4 -> {
                session.path().ifPresent(session::save);
                return "save";
            }
            case 5 -> {
                session.save(file);
                return "save as " + file.getFileName();
            }
            case 6 -> {
                session.desk().show(benches.get(random.nextInt(benches.size())));
                return "show " + session.model().bench().code();
            }
            default -> {
                RandomWork.edit(session.model(), random);
                return "edit";
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void unsavedWorkIsKeptWhenAnotherFileIsGivenAtTheNextStart(Bench<?> bench) {
        Benches benches = EveryBench.with(bench);
        for (int seed = 0; seed < TRIES / 4; seed++) {
            for (Bench<?> other : benches.all()) {
                Path config = files.folder().resolve("config-" + seed + "-" + other.code());
                Session first = start(config, benches);
                first.desk().show(bench);
                Random random = new Random(seed);
                Object found = first.model().state().experiment();
                do {
                    RandomWork.edit(first.model(), random);
                } while (first.model().state().experiment().equals(found)
                        || first.model().state().experiment().equals(bench.first()));
                Document<?> work = first.current();
                first.keep();
                Session second = start(config, benches);
                assertThat(second.current()).isEqualTo(work);
                second.atStart(second.read(files.written(other, "given"))).run();

                Path kept = config.resolve("unsaved.yaml");
                boolean same = other.code().equals(bench.code());
                assertThat(kept.toFile().exists())
                        .as("%s, seed %d, %s", bench.code(), seed, other.code())
                        .isEqualTo(same);
                if (same) {
                    assertThat(BenchFiles.read(kept, bench)).isEqualTo(work);
                    assertThat(second.settings().recent()).contains(kept.toString());
                    assertThat(second.takeProblem())
                            .hasValueSatisfying(
                                    said -> assertThat(said.toString()).contains(kept.toString()));
                } else {
                    assertThat(second.desk().model(bench).current()).isEqualTo(work);
                }
            }
        }
    }

    private static Session start(Path config, Benches benches) {
        Session session = new Session(new SettingsStore(config), benches, ReadyMade.ALL);
        session.resumption().get().run();
        return session;
    }
}
