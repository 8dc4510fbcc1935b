package dev.receptive.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A message bundle as it stands in its file. */
final class Bundle {

    private Bundle() {}

    static Path file(Language language) {
        return Path.of("src/main/resources/dev/receptive/words/messages_" + language.code() + ".properties");
    }

    static Map<String, String> texts(Language language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
