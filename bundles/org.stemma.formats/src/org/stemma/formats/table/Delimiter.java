/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.text.SourceText;

/**
 * The character between the cells of a delimited text.
 *
 * @param character comma, semicolon, tab or bar
 */
public record Delimiter(char character) {

	/** The delimiters that instruments and spreadsheets write. */
	public static final List<Delimiter> KNOWN = List.of(new Delimiter(','), new Delimiter(';'), new Delimiter('\t'),
			new Delimiter('|'));

	/** So much of a file is enough to tell. */
	private static final int SAMPLE = 65_536;

	private static final Pattern STATED = Pattern.compile("\\A\"?sep=([,;|:~^\t])[\",;\t|]*(?:\\R|\\z)",
			Pattern.CASE_INSENSITIVE);

	/** The delimiter that the file itself states in a first line such as {@code sep=;}. */
	public static Optional<Delimiter> statedBy(SourceText text) {
		Matcher line = STATED.matcher(text.text());
		return line.find() ? Optional.of(new Delimiter(line.group(1).charAt(0))) : Optional.empty();
	}

	/**
	 * The delimiter under which a reader finds most of the names it looks for. Counting characters would be misled by
	 * decimal commas and by the commas that a spreadsheet adds; names are not.
	 *
	 * @param names how many of its names a reader finds in the beginning of the file
	 */
	public static Delimiter of(SourceText text, ToIntFunction<Sheet> names) {
		SourceText beginning = new SourceText(text.name(),
				text.text().substring(0, Math.min(SAMPLE, text.text().length())), text.charset());
		return statedBy(text).orElseGet(() -> best(beginning, names));
	}

	private static Delimiter best(SourceText beginning, ToIntFunction<Sheet> names) {
		Delimiter best = KNOWN.getFirst();
		int most = 0;
		for (Delimiter candidate : KNOWN) {
			if (beginning.text().indexOf(candidate.character) < 0) {
				continue;
			}
			int found = names.applyAsInt(new DelimitedText(beginning, candidate).beginning());
			if (found > most) {
				most = found;
				best = candidate;
			}
		}
		return best;
	}
}
