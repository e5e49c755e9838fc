/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.ui.text.Texts;

/** The acts of the bench, each with the digit that opens it. */
public enum BenchAct {
	/** Fresh medium. */
	FEED('1'),
	/** What was seen. */
	OBSERVE('2'),
	/** Cells counted. */
	COUNT('3'),
	/** Transfer to new vessels. */
	PASSAGE('4'),
	/** Cells into vials. */
	FREEZE('5'),
	/** Cells taken as product. */
	HARVEST('6'),
	/** Division without a passage. */
	SPLIT('7'),
	/** Cells from a vial, a collection or a line into culture: a thaw or a seeding. */
	THAW('8'),
	/** Thrown away. */
	DISCARD('9');

	private static final Texts TEXTS = new Texts(BenchAct.class);

	private final char digit;

	BenchAct(char digit) {
		this.digit = digit;
	}

	/** The digit that opens it. */
	public char digit() {
		return digit;
	}

	/** The act of a digit; empty for any other character. */
	public static Optional<BenchAct> of(char digit) {
		return Stream.of(values()).filter(act -> act.digit == digit).findFirst();
	}

	/** Its name in texts and widget names, for example {@code passage}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** In words, for example {@code Passage}. */
	public String title() {
		return TEXTS.get(key());
	}
}
