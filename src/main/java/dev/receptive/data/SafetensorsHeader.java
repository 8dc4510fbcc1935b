package dev.receptive.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON at the beginning of a safetensors file: an object with an entry
 * {@code "name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}} for each tensor, and perhaps one named
 * {@code __metadata__}, of texts, or null. A name that stands twice is refused; a field of a tensor that nobody knows is passed
 * over, as the reference implementation does.
 *
 * @param tensors in the order of the header
 * @param metadata the texts
 */
record SafetensorsHeader(Map<String, Entry> tensors, Map<String, String> metadata) {

    static final String METADATA = "__metadata__";

    /** A text of 100 MB could name millions, and each takes memory. */
    private static final int MOST_NAMES = 100_000;

    private static final int LONGEST_NAME = 10_000;
    private static final int DEEPEST = 64;

    /** Names are not remembered from file to file. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Safetensors.MAX_HEADER)
                    .build())
            .build();

    /**
     * Where a tensor stands.
     *
     * @param begin its first byte, counted from the end of the header
     * @param end one past its last byte
     */
    record Entry(Claim claim, long begin, long end) {}

    /**
     * @param path the file, for sentences
     * @throws Refusal if it is not UTF-8, not such JSON, or names too much
     */
    static SafetensorsHeader parse(byte[] header, String path) {
        // A decoder that is asked for by name replaces nothing: what is not UTF-8 is an exception.
        try (InputStreamReader text =
                        new InputStreamReader(new ByteArrayInputStream(header), StandardCharsets.UTF_8.newDecoder());
                JsonParser json = JSON.createParser(text)) {
            return new Reading(json, path).header();
        } catch (StreamReadException e) {
            throw new Refusal(
                    Sentence.of("safetensors.json", path, e.getLocation().getCharOffset()), e);
        } catch (CharacterCodingException e) {
            throw new Refusal(Sentence.of("safetensors.utf8", path), e);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("safetensors.json", path, 0), e);
        }
    }

    /** One walk through the text. */
    private record Reading(JsonParser json, String path) {

        SafetensorsHeader header() throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            Map<String, Entry> tensors = new LinkedHashMap<>();
            Map<String, String> metadata = null;
            for (String name = nextName(); name != null; name = nextName()) {
                if (name.equals(METADATA)) {
                    once(metadata == null, name);
                    metadata = metadata();
                } else {
                    once(tensors.put(name, entry(name)) == null, name);
                    few(tensors.size());
                }
            }
            expect(json.nextToken() == null);
            return new SafetensorsHeader(tensors, metadata == null ? Map.of() : metadata);
        }

        private Map<String, String> metadata() throws IOException {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                return Map.of();
            }
            expect(json.currentToken() == JsonToken.START_OBJECT);
            Map<String, String> metadata = new LinkedHashMap<>();
            for (String name = nextName(); name != null; name = nextName()) {
                expect(json.nextToken() == JsonToken.VALUE_STRING);
                String text = json.getText();
                if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                    // An escape may write half of a surrogate pair, which no UTF-8 can say again; in names the parser
                    // sees it.
                    throw Refusal.of("safetensors.utf8", path);
                }
                once(metadata.put(name, text) == null, name);
                few(metadata.size());
            }
            return metadata;
        }

        private Entry entry(String tensor) throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            String type = null;
            List<Long> shape = null;
            List<Long> offsets = null;
            for (String field = nextName(); field != null; field = nextName()) {
                json.nextToken();
                if (field.equals("dtype")) {
                    once(type == null && json.currentToken() == JsonToken.VALUE_STRING, field);
                    type = json.getText();
                } else if (field.equals("shape")) {
                    once(shape == null, field);
                    shape = numbers();
                } else if (field.equals("data_offsets")) {
                    once(offsets == null, field);
                    offsets = numbers();
                } else {
                    json.skipChildren();
                }
            }
            if (type == null || shape == null || offsets == null || offsets.size() != 2) {
                throw Refusal.of("safetensors.entry", path, Quoted.brief(tensor));
            }
            return new Entry(new Claim(type(type, tensor), shape), offsets.get(0), offsets.get(1));
        }

        private ElementType type(String type, String tensor) {
            for (ElementType known : ElementType.values()) {
                if (known.name().equals(type)) {
                    return known;
                }
            }
            throw Refusal.of("safetensors.type", path, Quoted.brief(tensor), Quoted.brief(type));
        }

        /** Whole numbers from 0 to 2⁶³ − 1, written as digits. */
        private List<Long> numbers() throws IOException {
            expect(json.currentToken() == JsonToken.START_ARRAY);
            List<Long> numbers = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT && numbers.size() < DEEPEST);
                long number = json.getLongValue();
                expect(number >= 0 && json.getText().charAt(0) != '-');
                numbers.add(number);
            }
            return numbers;
        }

        private @Nullable String nextName() throws IOException {
            String name = json.nextFieldName();
            if (name == null) {
                expect(json.currentToken() == JsonToken.END_OBJECT);
            }
            return name;
        }

        private void expect(boolean sound) {
            if (!sound) {
                throw Refusal.of(
                        "safetensors.json", path, json.currentTokenLocation().getCharOffset());
            }
        }

        private void once(boolean first, String name) {
            if (!first) {
                throw Refusal.of("data.twice", path, Quoted.brief(name));
            }
        }

        private void few(int names) {
            if (names > MOST_NAMES) {
                throw Refusal.of("safetensors.many", path, MOST_NAMES);
            }
        }
    }
}
