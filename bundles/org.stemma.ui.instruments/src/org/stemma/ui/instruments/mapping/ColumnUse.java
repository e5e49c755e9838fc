/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.Optional;

import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.mapping.ColumnMeaning;

/** What a person can choose for a column. */
enum ColumnUse {
	/** It is not mapped and will be listed as not understood. */
	NOTHING(null, false),
	/** The sample's name. */
	SAMPLE(Kind.SAMPLE, false),
	/** The sample's well. */
	WELL(Kind.WELL, false),
	/** When the sample was measured. */
	TIME(Kind.TIME, false),
	/** A number with field and unit. */
	NUMBER(Kind.NUMBER, true),
	/** Who measured. */
	OPERATOR(Kind.FACT, false),
	/** A text about the sample. */
	TEXT(Kind.TEXT, true),
	/** A text about the run as a whole. */
	FACT(Kind.FACT, true);

	private final Kind kind;
	private final boolean named;

	ColumnUse(Kind kind, boolean named) {
		this.kind = kind;
		this.named = named;
	}

	/** The use that a meaning is. */
	static ColumnUse of(ColumnMeaning meaning) {
		return switch (meaning.kind()) {
		case SAMPLE -> SAMPLE;
		case WELL -> WELL;
		case TIME -> TIME;
		case NUMBER -> NUMBER;
		case TEXT -> TEXT;
		case FACT -> meaning.field().equals(ColumnMeaning.OPERATOR) ? OPERATOR : FACT;
		case ZONE -> NOTHING;
		};
	}

	/** What it writes, if anything. */
	Optional<Kind> kind() {
		return Optional.ofNullable(kind);
	}

	/** Whether it needs the name of a field. */
	boolean named() {
		return named;
	}
}
