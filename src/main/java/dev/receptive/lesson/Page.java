package dev.receptive.lesson;

import java.util.Optional;

/**
 * A page of a lesson.
 *
 * @param id a name by which answers are kept; its number, from 1, where the file gives none
 * @param words what is said
 * @param staging what stands beside it
 * @param ask what is asked before it is shown, if anything is
 */
public record Page(String id, PageWords words, Staging staging, Optional<Ask> ask) {}
