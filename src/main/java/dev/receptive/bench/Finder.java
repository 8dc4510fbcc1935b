package dev.receptive.bench;

import dev.receptive.data.FileName;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Finds what a text names; what cannot be found is reported where its name stands.
 *
 * @param folder what paths in the text start from; null if it is in no folder
 */
public record Finder(Report report, @Nullable Path folder) {

    /** What is known by a name; null, and a mistake, if there is nothing of this name. */
    <T> @Nullable T named(Node node, Function<String, T> find) {
        return found(node, find, e -> report.misread(node, e.sentence()));
    }

    /** What is made of a path; null, and a mistake, if nothing can be. */
    public <T> @Nullable T file(Node node, Function<Path, T> read) {
        return found(node, name -> read.apply(place(name)), e -> report.add(node, e));
    }

    /** Where a file was that need not be there any more; what this locale cannot name is forgotten. */
    @Nullable
    Source remembered(Node node, Function<Path, Source> source) {
        return found(node, name -> remembered(name, source), e -> report.add(node, e));
    }

    private Source remembered(String name, Function<Path, Source> source) {
        try {
            return source.apply(place(name));
        } catch (Refusal e) {
            if (FileName.isForeign(e)) {
                return new Source.Typed();
            }
            throw e;
        }
    }

    private <T> @Nullable T found(Node node, Function<String, T> find, Consumer<Refusal> refused) {
        String name = Fields.text(node, report);
        if (name == null) {
            return null;
        }
        try {
            return find.apply(name);
        } catch (Refusal e) {
            refused.accept(e);
            return null;
        }
    }

    /** A relative path starts from the folder. */
    private Path place(String text) {
        Path path = FileName.of(text);
        if (!path.isAbsolute() && folder == null) {
            throw Refusal.of("yaml.folder", text);
        }
        return folder == null ? path : folder.toAbsolutePath().resolve(path).normalize();
    }
}
