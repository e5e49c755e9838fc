/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.ui.text.Texts;

/**
 * Codes that were copied from a list, one in each line, to be laid onto rows in their order. Of a line of several cells the first
 * counts; an empty line leaves its row as it is.
 *
 * @param codes the codes
 */
record PastedCodes(List<String> codes) {

	private static final Texts TEXTS = new Texts(PastedCodes.class);

	/** Copies the list. */
	PastedCodes {
		codes = List.copyOf(codes);
	}

	/** The codes in a text; empty lines at its end do not count. */
	static PastedCodes of(String text) {
		return new PastedCodes(text.stripTrailing().lines().map(line -> line.split("\t", 2)[0].strip()).toList());
	}

	/**
	 * The records for rows; refused with code {@code paste.count} when there are more or fewer rows than codes, and with
	 * {@code paste.code} for each line that names no record or several.
	 *
	 * @param rows  indexes of the rows in their order
	 * @param found what has a code
	 */
	Outcome<Map<Integer, RecordRef>> onto(List<Integer> rows, Function<String, List<RecordRef>> found) {
		if (codes.size() != rows.size()) {
			return Outcome.refused("paste.count", TEXTS.get("paste.count", codes.size(), rows.size()));
		}
		Map<Integer, RecordRef> chosen = new LinkedHashMap<>();
		List<Problem> problems = IntStream.range(0, codes.size()).filter(line -> !codes.get(line).isEmpty()).boxed().flatMap(line -> {
			Outcome<RecordRef> one = Matching.one(found.apply(codes.get(line)).stream().filter(Matching::takes).toList());
			one.result().ifPresent(record -> chosen.put(rows.get(line), record));
			return one.problems().stream().map(why -> Problem.error("paste.code", TEXTS.get("paste.code", line + 1, codes.get(line), why.message())));
		}).toList();
		return problems.isEmpty() ? Outcome.of(chosen) : Outcome.refused(problems);
	}
}
