package dev.receptive.document;

import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.nodes.Node;

/** The ready-made experiments that come with the program. */
public final class ExampleFiles {

    private static final String FOLDER = "/lessons/examples/";

    private static final Map<Benches, ExampleList> READ = new ConcurrentHashMap<>();

    /** In which file the one stands that is called by a name. */
    private static final class Files {

        static final Map<String, String> BY_ID = byId();

        private static Map<String, String> byId() {
            DocumentReader reader = new DocumentReader(Benches.ALL);
            Map<String, String> byId = new LinkedHashMap<>();
            for (String name : names()) {
                String file = name + ".yaml";
                byId.put(reader.heading(text(file), file).id(), file);
            }
            return byId;
        }
    }

    private ExampleFiles() {}

    /** All of them, in the order in which they are learned from. They are read once: they come with the program. */
    public static ExampleList all(Benches benches) {
        return READ.computeIfAbsent(benches, ExampleFiles::read);
    }

    private static ExampleList read(Benches benches) {
        DocumentReader reader = new DocumentReader(benches);
        return new ExampleList(
                names().stream().map(name -> example(name + ".yaml", reader)).toList());
    }

    /** The names of their files, without {@code .yaml}. */
    static List<String> names() {
        return text("index.txt").lines().toList();
    }

    /** What stands under {@code stage} of the example that others call by its name; nothing if there is none. */
    public static Optional<Node> stage(String id) {
        return Optional.ofNullable(Files.BY_ID.get(id)).flatMap(file -> {
            Report report = new Report(file);
            Node root = new YamlText(report).root(text(file));
            return Optional.ofNullable(Fields.among(root, report, "stage").get("stage"));
        });
    }

    /** What examples are called by others. */
    public static List<String> ids() {
        return List.copyOf(Files.BY_ID.keySet());
    }

    private static Example example(String file, DocumentReader reader) {
        String text = text(file);
        return new Example(reader.heading(text, file), () -> reader.read(text, file, null));
    }

    private static String text(String name) {
        try (InputStream in = ExampleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("example: " + FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
