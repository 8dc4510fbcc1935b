package dev.receptive.bench.network;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What classes are called where there is hardly room. */
final class NetShortNames {

    /** Letters of a name at most. */
    private static final int MOST = 3;

    private NetShortNames() {}

    /** Of each name as few letters as tell it from the others; the numbers of the classes where three do not. */
    static List<String> of(List<String> names) {
        for (int letters = 1; letters <= MOST; letters++) {
            int most = letters;
            List<String> shorter =
                    names.stream().map(name -> beginning(name, most)).toList();
            if (new HashSet<>(shorter).size() == names.size()) {
                return shorter;
            }
        }
        return IntStream.range(0, names.size()).mapToObj(Integer::toString).toList();
    }

    private static String beginning(String name, int letters) {
        int count = name.codePointCount(0, name.length());
        return count <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters)).strip();
    }
}
