package dev.receptive.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tensors as the safetensors format keeps them: the length of the header in eight bytes, unsigned and little-endian, the
 * header ({@link SafetensorsHeader}), then the numbers of all tensors, little-endian, row-major, with neither holes nor
 * overlaps. Source: the format's description and reference implementation, github.com/huggingface/safetensors.
 *
 * <p>A tensor with an axis of size 0 may stand in the file; it has a name and no numbers, so asking for it is refused.
 */
public final class Safetensors implements NamedTensors {

    /** As in the reference implementation. */
    static final int MAX_HEADER = 100_000_000;

    private static final int ALIGNMENT = 8;

    /** By the bytes of UTF-8, as the reference implementation orders names. */
    private static final Comparator<String> BY_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final ByteSource source;
    private final SafetensorsHeader header;
    private final long start;

    private Safetensors(ByteSource source, SafetensorsHeader header, long start) {
        this.source = source;
        this.header = header;
        this.start = start;
    }

    /**
     * Reads the header and compares it with the size of the file.
     *
     * @throws Refusal if the file cannot be read, its header is not what it must be, or the tensors do not cover the rest
     *     of the file exactly
     */
    public static Safetensors open(Path path) {
        return open(new ByteSource.OfFile(path));
    }

    /**
     * A file that the program carries with it.
     *
     * @param resource from the root of the class path
     * @throws Refusal as {@link #open}
     */
    public static Safetensors bundled(String resource) {
        return open(new ByteSource.InMemory(Bytes.bundled(resource), resource));
    }

    private static Safetensors open(ByteSource source) {
        return source.open(file -> open(source, file));
    }

    private static Safetensors open(ByteSource source, SeekableByteChannel file) throws IOException {
        String name = source.name();
        long length = ByteBuffer.wrap(Bytes.at(file, 0, Long.BYTES, name))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
        if (length < 2 || length > MAX_HEADER) {
            throw Refusal.of("safetensors.length", name, Long.toUnsignedString(length), MAX_HEADER);
        }
        byte[] text = Bytes.at(file, Long.BYTES, (int) length, name);
        if (text[0] != '{') {
            throw Refusal.of("safetensors.json", name, 0);
        }
        SafetensorsHeader header = SafetensorsHeader.parse(text, name);
        long start = Long.BYTES + length;
        long end = covered(header, name);
        if (end > file.size() - start) {
            throw Refusal.of("data.cut", name, end, file.size() - start);
        }
        if (end < file.size() - start) {
            throw Refusal.of("data.more", name);
        }
        return new Safetensors(source, header, start);
    }

    /** Where the last tensor ends, if each starts where another ends and is as long as its shape. */
    private static long covered(SafetensorsHeader header, String name) {
        List<Map.Entry<String, SafetensorsHeader.Entry>> sorted = header.tensors().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, SafetensorsHeader.Entry> tensor) ->
                                tensor.getValue().begin())
                        .thenComparingLong(tensor -> tensor.getValue().end()))
                .toList();
        long end = 0;
        for (Map.Entry<String, SafetensorsHeader.Entry> tensor : sorted) {
            SafetensorsHeader.Entry entry = tensor.getValue();
            if (entry.begin() != end || entry.end() - end != entry.claim().bytes()) {
                throw Refusal.of(
                        "safetensors.offsets",
                        name,
                        Quoted.brief(tensor.getKey()),
                        entry.claim().toString(),
                        entry.begin(),
                        entry.end());
            }
            end = entry.end();
        }
        return end;
    }

    @Override
    public String place() {
        return source.name();
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(header.tensors().keySet());
    }

    /** How many bytes all numbers take. */
    public long bytes() {
        return header.tensors().values().stream()
                .mapToLong(SafetensorsHeader.Entry::end)
                .max()
                .orElse(0);
    }

    /** What is said about the file: texts under names. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(header.metadata());
    }

    @Override
    public Tensor tensor(String name) {
        SafetensorsHeader.Entry entry = header.tensors().get(name);
        if (entry == null) {
            throw Refusal.of("data.name", source.name(), Quoted.brief(name));
        }
        String place = Quoted.in(source.name(), name);
        return source.open(file -> {
            long begin = start + entry.begin();
            long there = Math.max(0, Math.min(file.size(), start + entry.end()) - begin);
            Unpacking in = Unpacking.plain(Channels.newInputStream(file.position(begin)), there, place);
            return entry.claim().tensor(in, ByteOrder.LITTLE_ENDIAN, false, place);
        });
    }

    /**
     * Writes tensors as F32, over what was there: in the order of their names, after a header padded with spaces so that
     * the numbers start at a multiple of 8. The same tensors and texts make the same bytes.
     *
     * @throws IllegalArgumentException if a tensor is named {@code __metadata__}
     * @throws Refusal if it cannot be written
     */
    public static void write(Path path, Map<String, Tensor> tensors, Map<String, String> metadata) {
        if (tensors.containsKey(SafetensorsHeader.METADATA)) {
            throw new IllegalArgumentException("safetensors: __metadata__ is no name for a tensor");
        }
        Map<String, Tensor> sorted = new TreeMap<>(BY_BYTES);
        sorted.putAll(tensors);
        AtomicFile.write(path, file -> {
            AtomicFile.writeAll(file, ByteBuffer.wrap(header(sorted, metadata)));
            for (Tensor tensor : sorted.values()) {
                Npy.writeNumbers(file, tensor);
            }
        });
    }

    private static byte[] header(Map<String, Tensor> tensors, Map<String, String> metadata) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[Long.BYTES]);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            if (!metadata.isEmpty()) {
                json.writeObjectFieldStart(SafetensorsHeader.METADATA);
                Map<String, String> sorted = new TreeMap<>(BY_BYTES);
                sorted.putAll(metadata);
                for (Map.Entry<String, String> text : sorted.entrySet()) {
                    json.writeStringField(text.getKey(), text.getValue());
                }
                json.writeEndObject();
            }
            long begin = 0;
            for (Map.Entry<String, Tensor> tensor : tensors.entrySet()) {
                Shape shape = tensor.getValue().shape();
                writeEntry(json, tensor.getKey(), shape, begin);
                begin += (long) Float.BYTES * shape.count();
            }
            json.writeEndObject();
        }
        while (out.size() % ALIGNMENT != 0) {
            out.write(' ');
        }
        byte[] header = out.toByteArray();
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length - Long.BYTES);
        return header;
    }

    private static void writeEntry(JsonGenerator json, String name, Shape shape, long begin) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("dtype", ElementType.F32.name());
        json.writeArrayFieldStart("shape");
        for (int axis = 0; axis < shape.rank(); axis++) {
            json.writeNumber(shape.size(axis));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("data_offsets");
        json.writeNumber(begin);
        json.writeNumber(begin + (long) Float.BYTES * shape.count());
        json.writeEndArray();
        json.writeEndObject();
    }
}
