package dev.receptive.lesson;

import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;

/** What a tensor is called where people read it. */
final class TensorName {

    private TensorName() {}

    /** A sentence for those that have a colour of their own; the name in files for others. */
    static Object of(String tensor) {
        boolean known = Ink.ROLES.stream().anyMatch(role -> role.code().equals(tensor));
        return known ? Sentence.of("prose.role." + tensor) : tensor;
    }
}
