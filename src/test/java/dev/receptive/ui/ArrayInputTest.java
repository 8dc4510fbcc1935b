package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.pooling.Pooling;
import dev.receptive.data.NumpyFiles;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.DocumentWriter;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of NumPy that are dropped on the window or chosen for an input or for kernels. */
class ArrayInputTest {

    private final Path folder;
    private final Session session;
    private final BenchModel<ConvolutionExperiment> model;

    ArrayInputTest(@TempDir Path folder) {
        this.folder = folder;
        this.session = new Session(new SettingsStore(folder.resolve("config")));
        session.resumption().get().run();
        this.model = session.desk().model(new Convolution());
    }

    private Path file(int... sizes) {
        return NumpyFiles.counting(folder.resolve("own.npy"), sizes);
    }

    private ConvolutionExperiment now() {
        return model.state().experiment();
    }

    private String undoName() {
        return model.state().history().undoName().orElseThrow().toString();
    }

    @Test
    void aDroppedArrayBecomesTheInputWithItsChannelsAndIsTakenBack() {
        ConvolutionExperiment before = now();
        session.open(file(3, 6, 6));

        assertThat(now().input().count()).isEqualTo(3);
        assertThat(now().groups()).isEqualTo(1);
        assertThat(now().kernels().slice(0, 0)).isEqualTo(before.kernels().slice(0, 0));
        assertThat(undoName()).isEqualTo("choose input “own.npy”");
        model.undo();
        assertThat(now()).isEqualTo(before);
        model.redo();
        assertThat(now().input().plane(2).values().at(5, 5)).isEqualTo(107);
    }

    @Test
    void aDroppedArrayIsReadBesideTheScreenAndShownThere() {
        ConvolutionExperiment before = now();
        Runnable show = session.read(file(2, 6, 6));
        assertThat(now()).isEqualTo(before);
        show.run();
        assertThat(now().input().count()).isEqualTo(2);
    }

    @Test
    void aLargeArrayIsAPictureAndShownWhole() {
        NumpyFiles.of(folder.resolve("photo.npy"), new float[2 * 40 * 40], 2, 40, 40);
        session.open(folder.resolve("photo.npy"));

        assertThat(now().input().levels()).isTrue();
        assertThat(model.state().time()).isEqualTo(model.state().story().score().duration());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 6 6 | has the shape [17, 6, 6]: Channels is 17; it can be 1 to 16.
            6      | has the shape [6]; an input has [height, width], [channels, height, width] or [1, channels, height, width].
            """)
    void whatCannotBeTheInputLeavesEverythingAsItWas(String sizes, String sentence) {
        var before = model.state();
        Path wrong =
                file(Stream.of(sizes.split(" ")).mapToInt(Integer::parseInt).toArray());

        assertThatThrownBy(() -> session.open(wrong))
                .isInstanceOf(Refusal.class)
                .hasMessage(wrong + " " + sentence);
        assertThat(model.state()).isSameAs(before);
    }

    @Test
    void kernelsComeFromAFileWithTheirBiasesAndAreTakenBack() {
        session.open(file(3, 6, 6));
        model.edit(Sentence.of("edit.paste"), now().withBias(2));
        ConvolutionExperiment before = now();
        chooseKernels(4, 3, 2, 2);

        assertThat(now().kernels().count()).isEqualTo(4);
        assertThat(now().kernels().slice(3, 2).values().at(1, 1)).isEqualTo(47);
        assertThat(now().kernels().biases().plain(0, 0)).isEqualTo("2");
        assertThat(now().kernels().biases().plain(0, 3)).isEqualTo("0");
        assertThat(undoName()).isEqualTo("choose kernel “kernels.npy”");
        assertThat(model.told(before)).isEmpty();
        model.undo();
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void kernelsOfFewerSlicesMakeGroups() {
        session.open(file(4, 6, 6));
        ConvolutionExperiment before = now();
        chooseKernels(8, 1, 2, 2);

        assertThat(now().groups()).isEqualTo(4);
        assertThat(model.told(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 4 input channels cannot be split into groups of 3: the number of groups must divide the channels in.
            2 | 3 kernels cannot be shared among 2 groups: the number of groups must divide the channels out, too.
            """)
    void kernelsThatDoNotFitAreRefusedByPyTorchsRule(int depth, String sentence) {
        session.open(file(4, 6, 6));
        ConvolutionExperiment before = now();

        assertThatThrownBy(() -> chooseKernels(3, depth, 2, 2)).hasMessage(sentence);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void whatWasOpenedFromFilesIsSavedByTheirNamesAndComesBackAtTheNextStart() throws IOException {
        session.open(file(3, 6, 6));
        chooseKernels(4, 3, 2, 2);
        Path saved = folder.resolve("mine.yaml");
        session.save(saved);
        assertThat(Files.readString(saved)).contains("input: {npy: own.npy}", "kernel: {npy: kernels.npy}");
        assertThat(ConvolutionFiles.open(saved).experiment()).isEqualTo(now());

        session.keep();
        Session next = new Session(new SettingsStore(folder.resolve("config")));
        next.resumption().get().run();
        assertThat(next.model().state().experiment()).isEqualTo(now());
        assertThat(next.isChanged()).isFalse();
    }

    @Test
    void poolingTakesAllChannelsOfADroppedArray() {
        session.desk().show(new Pooling());
        Path dropped = file(5, 6, 6);
        session.open(dropped);

        assertThat(DocumentWriter.write(session.current()))
                .contains("bench: pooling", "input: {npy: \"" + dropped + "\"}");
    }

    /** As the control of the kernel does. */
    private void chooseKernels(int... sizes) {
        GridStack stack =
                NumbersChooser.array(NumpyFiles.counting(folder.resolve("kernels.npy"), sizes), ArrayUse.KERNEL);
        Parameter.Arrays<ConvolutionExperiment> arrays = model.grids(
                        grids -> grids.key().equals("kernel"))
                .flatMap(Parameter.Grids::arrays)
                .orElseThrow();
        assertThat(arrays.use()).isEqualTo(ArrayUse.KERNEL);
        model.take("kernel", "kernels.npy", arrays.with().apply(now(), stack), false);
    }
}
