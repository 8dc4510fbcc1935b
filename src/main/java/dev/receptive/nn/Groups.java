package dev.receptive.nn;

/** Channels in groups that do not see each other. */
final class Groups {

    private Groups() {}

    /** The channels on the other side that share a group with any of these, as the shortest range. */
    static Range across(Range channels, int size, int otherSize, int groups) {
        if (channels.isEmpty()) {
            return Range.NONE;
        }
        int first = channels.from() / (size / groups);
        int last = (channels.to() - 1) / (size / groups);
        int perGroup = otherSize / groups;
        return new Range(first * perGroup, (last + 1) * perGroup);
    }
}
