/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * One thing that happened to a record.
 *
 * @param sequence journal sequence
 * @param when     when it was committed, in the laboratory's zone
 * @param who      name in print and role
 * @param why      why
 * @param version  the record's version since then
 * @param sentence what happened in one sentence
 * @param changes  each field that changed: label, old and new value in words
 */
public record HistoryLine(long sequence, ZonedDateTime when, String who, String why, int version, String sentence,
		List<FieldChange> changes) {

	/** Copies the list. */
	public HistoryLine {
		Objects.requireNonNull(when, "when");
		Objects.requireNonNull(who, "who");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(sentence, "sentence");
		changes = List.copyOf(changes);
	}

	/** A field's change; an empty text means not set. */
	public record FieldChange(String label, String before, String after) {
	}
}
