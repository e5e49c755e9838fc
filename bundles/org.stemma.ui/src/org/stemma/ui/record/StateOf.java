/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.FieldView;
import org.stemma.api.RecordView;
import org.stemma.ui.widget.Tone;

/**
 * The state of a record for its header: the field that tells it, in words, and how it is meant.
 *
 * @param words the state's words
 * @param tone  how it is meant
 */
public record StateOf(String words, Tone tone) {

	private static final List<String> FIELDS = List.of("disposition", "state", "status", "verdict", "eligibility",
			"qualification", "outcome");
	private static final Set<String> GOOD = Set.of("RELEASED", "IN_CULTURE", "STORED", "EFFECTIVE", "WITHIN", "ELIGIBLE",
			"QUALIFIED", "PASSED", "CLOSED");
	private static final Set<String> BAD = Set.of("REJECTED", "DISCARDED", "OUT_OF_SPECIFICATION", "INELIGIBLE",
			"OUT_OF_SERVICE", "FAILED", "RETIRED");
	private static final Set<String> WARNING = Set.of("QUARANTINE", "RESTRICTED", "OPEN", "DRAFT", "INCOMPLETE",
			"NOT_QUALIFIED", "NOT_DECIDABLE", "ADJUSTED");

	/** The state that a record tells; empty when it has none. */
	public static Optional<StateOf> of(RecordView record) {
		return FIELDS.stream().map(record::field).flatMap(Optional::stream).filter(field -> field.value().isPresent())
				.findFirst().map(StateOf::of);
	}

	private static StateOf of(FieldView field) {
		return new StateOf(field.text(), tone(field.value().map(Object::toString).orElse("")));
	}

	/** How the literal of a state is meant. */
	public static Tone tone(String literal) {
		if (GOOD.contains(literal)) {
			return Tone.GOOD;
		}
		return BAD.contains(literal) ? Tone.BAD : WARNING.contains(literal) ? Tone.WARNING : Tone.QUIET;
	}
}
