package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Source;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files keep what they held, on every bench: opened, edited, saved and opened again, it is the same document. */
@Tag("thorough")
class FilesLawTest {

    private static final int TRIES = 16;

    private BenchFiles files;

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        files = new BenchFiles(folder);
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatIsEditedAndSavedIsOpenedAgain(Bench<?> bench) {
        Session session = files.session(bench);
        Session elsewhere = files.session(bench);
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Path file = files.written(bench, "mine-" + seed);
            session.open(file);
            int edits = 1 + random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                RandomWork.edit(session.model(), random);
            }
            RandomWork.seekToSomeCue(session.model(), random);
            assertComesBack(session, file, elsewhere, bench.code() + ", seed " + seed);
            assertThat(BenchFiles.read(file, bench).id()).isEqualTo("mine-" + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void everyExampleIsTheSameInAFileOfItsOwn(Bench<?> bench) throws Exception {
        Session session = files.session(bench);
        Session elsewhere = files.session(bench);
        for (Document<?> example : session.examples()) {
            if (example.setup().bench().code().equals(bench.code())) {
                session.openExample(example);
                Path file = files.folder().resolve(example.id() + ".yaml");
                assertComesBack(session, file, elsewhere, example.id());
                Document<?> read = BenchFiles.read(file, bench);
                assertThat(read.experiment()).isEqualTo(example.experiment());
                assertThat(read.hasWordsOf(example)).isTrue();
                assertThat(read.text()).isEqualTo(example.text());
                assertThat(read.tasks()).isEqualTo(example.tasks());
                String written = Files.readString(file);
                DocumentWriter.save(file, read);
                assertThat(file).hasContent(written);
            }
        }
    }

    /** Saves, and opens in another program. */
    private static void assertComesBack(Session session, Path file, Session elsewhere, String what) {
        Document<?> held = session.current();
        session.save(file);
        assertThat(session.isChanged()).as(what).isFalse();
        elsewhere.open(file);
        assertThat(elsewhere.current()).as(what).isEqualTo(held);
        assertThat(texts(elsewhere.model())).as(what).isEqualTo(texts(session.model()));
    }

    /** Every number that can be changed as it would be typed. */
    private static List<String> texts(BenchModel<?> model) {
        return EveryBench.editable(model.state().targets()).stream()
                .map(spot -> spot + " = " + model.state().reading().typed(spot))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aTypedFractionStaysOne(Bench<?> bench) {
        Session session = files.session(bench);
        for (String typed : List.of("1/9", "-2/16", "0/3")) {
            session.open(files.written(bench, "numbers"));
            assertStays(typed, session, files.session(bench));
            draw(session.model());
            assertStays(typed.replace("-", ""), session, files.session(bench));
        }
    }

    private void assertStays(String typed, Session session, Session elsewhere) {
        List<Spot> spots = EveryBench.editable(session.model().state().targets()).stream()
                .limit(50)
                .toList();
        spots.forEach(spot -> session.model().set(spot, Numbers.number(typed), new Object()));
        Path file = files.folder().resolve("fractions.yaml");
        session.save(file);
        elsewhere.open(file);
        assertThat(spots)
                .allMatch(
                        spot -> elsewhere.model().state().reading().typed(spot).equals(typed.replace('-', '−')), typed);
    }

    /** Sets a drawing up, where that can be. */
    private static <E extends Experiment> void draw(BenchModel<E> model) {
        for (Parameter<E> parameter : model.bench().parameters()) {
            if (parameter instanceof Parameter.Grids<E> grids) {
                grids.offers().stream()
                        .filter(offer -> offer.source() instanceof Source.Digit)
                        .findFirst()
                        .ifPresent(digit -> model.edit(
                                digit.name(),
                                grids.with()
                                        .apply(
                                                model.state().experiment(),
                                                digit.numbers().get())));
            }
        }
    }
}
