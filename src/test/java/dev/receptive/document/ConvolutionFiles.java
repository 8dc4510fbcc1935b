package dev.receptive.document;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Setup;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of which a test knows that they are convolutions. */
public final class ConvolutionFiles {

    private static final DocumentReader READER = new DocumentReader(Benches.ALL);

    private ConvolutionFiles() {}

    public static Document<ConvolutionExperiment> open(Path path) {
        return known(READER.open(path));
    }

    public static Document<ConvolutionExperiment> read(String yaml, String name, @Nullable Path folder) {
        return known(READER.read(yaml, name, folder));
    }

    /** The examples of the convolution bench. */
    public static List<Document<ConvolutionExperiment>> examples() {
        return ReadyMade.ALL.stream()
                .filter(example -> example.experiment() instanceof ConvolutionExperiment)
                .map(ConvolutionFiles::known)
                .toList();
    }

    public static Document<ConvolutionExperiment> untitled(ConvolutionExperiment experiment) {
        return Document.untitled(setup(experiment));
    }

    public static Document<ConvolutionExperiment> of(
            String id,
            Title title,
            Title text,
            List<Title> tasks,
            ConvolutionExperiment experiment,
            Bookmark bookmark) {
        return new Document<>(id, title, text, tasks, setup(experiment), bookmark);
    }

    private static Setup<ConvolutionExperiment> setup(ConvolutionExperiment experiment) {
        return new Setup<>(bench(), experiment);
    }

    /** The bench of the registry, so that documents are equal to those that were read. */
    private static Convolution bench() {
        return (Convolution) Benches.ALL.named("convolution").orElseThrow();
    }

    private static Document<ConvolutionExperiment> known(Document<?> document) {
        ConvolutionExperiment experiment = (ConvolutionExperiment) document.experiment();
        return of(document.id(), document.title(), document.text(), document.tasks(), experiment, document.bookmark());
    }
}
