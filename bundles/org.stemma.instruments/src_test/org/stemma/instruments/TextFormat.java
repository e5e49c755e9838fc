/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.variant.ShuffledColumns;
import org.stemma.testkit.variant.TextVariants;
import org.stemma.testkit.variant.TextVariants.Dates;

/**
 * A text format, and in which ways its files may differ.
 *
 * @param reader  its reader
 * @param fixture a small export
 * @param columns a name of a column of each table whose columns have names; none when none have
 * @param dates   how computers of other countries would change the dates; empty when the program writes every number with a point
 */
record TextFormat(InstrumentReader reader, Fixture fixture, Optional<ShuffledColumns> columns, Optional<Dates> dates) {

	static TextFormat of(InstrumentReader reader, String fixture) {
		return new TextFormat(reader, Fixture.beside(reader.getClass(), fixture), Optional.empty(), Optional.empty());
	}

	/** With tables that have such columns. */
	TextFormat headed(String... names) {
		return new TextFormat(reader, fixture, Optional.of(ShuffledColumns.of(7, names)), dates);
	}

	/** Written in the locale of the computer. */
	TextFormat localised(Dates changed) {
		return new TextFormat(reader, fixture, columns, Optional.of(changed));
	}

	/** The locale that its open dates are meant in. */
	Locale locale() {
		return dates.filter(Dates.MONTH_FIRST::equals).isPresent() ? Locale.US : Locale.UK;
	}

	TextVariants text() {
		String text = fixture.text();
		long tabs = text.chars().filter(one -> one == '\t').count();
		long semicolons = text.chars().filter(one -> one == ';').count();
		long commas = text.chars().filter(one -> one == ',').count();
		return new TextVariants(text, tabs > commas ? '\t' : semicolons > commas ? ';' : ',');
	}

	@Override
	public String toString() {
		return reader.getClass().getSimpleName() + " " + fixture.name();
	}
}
