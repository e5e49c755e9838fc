/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the model says about a field.
 *
 * @param name     in the model
 * @param label    in plain words
 * @param help     one sentence, or empty
 * @param type     type of its values
 * @param many     whether it holds several
 * @param required whether it must be set
 * @param unit     fixed UCUM unit of a plain number, or empty
 * @param minimum  least number
 * @param maximum  greatest number; for text the longest length
 * @param lines    lines of text that a form shows
 * @param source   source of the formula or limit, or empty
 * @param personal whether it enters the journal only as a commitment
 * @param secret   whether it is never shown
 * @param readOnly whether only verbs set it
 * @param lineage  what the reference means for the graph
 * @param choices  the literals of an enumeration, by name
 * @param kinds    the kinds that a reference may mean; empty for any
 * @param part     the model of a part; empty for plain values
 */
public record FieldModel(String name, String label, String help, FieldType type, boolean many, boolean required,
		String unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, int lines, String source,
		boolean personal, boolean secret, boolean readOnly, Lineage lineage, List<String> choices, List<String> kinds,
		Optional<KindModel> part) {

	/** Copies the lists. */
	public FieldModel {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(type, "type");
		choices = List.copyOf(choices);
		kinds = List.copyOf(kinds);
	}

	/** Whether the field enters canonical form and journal only as a salted commitment. */
	public boolean committed() {
		return personal || secret;
	}

	/** Meaning of a reference for the graph. */
	public enum Lineage {
		/** None. */
		NONE,
		/** The record descends from what the field refers to. */
		PARENT,
		/** What the field refers to descends from the record. */
		CHILD
	}
}
