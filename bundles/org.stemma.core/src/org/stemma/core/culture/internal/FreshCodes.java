/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Code;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.model.record.Record;

/** Codes for what an act makes: those that people gave, if nothing else has them, and new ones for the rest. */
final class FreshCodes {

	private final LabStore store;
	private final KindModels kinds;

	FreshCodes(LabStore store, KindModels kinds) {
		this.store = store;
		this.kinds = kinds;
	}

	/** A new code with that prefix. */
	String next(String prefix) {
		return made(prefix, 1).getFirst();
	}

	/**
	 * Codes in the order asked for; a blank one is filled by Stemma.
	 *
	 * @return the codes, or each that cannot be a code, is taken or given twice
	 */
	Outcome<List<String>> take(Class<? extends Record> type, List<String> wanted) {
		List<Problem> problems = problems(wanted);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		int open = (int) wanted.stream().filter(String::isBlank).count();
		Iterator<String> made = made(kinds.of(type).prefix(), open).iterator();
		return Outcome.of(wanted.stream().map(code -> code.isBlank() ? made.next() : parse(code).orElseThrow()).toList());
	}

	private List<Problem> problems(List<String> wanted) {
		List<String> given = wanted.stream().filter(code -> !code.isBlank()).toList();
		List<Problem> problems = new ArrayList<>();
		given.stream().distinct().forEach(code -> {
			Optional<String> parsed = parse(code);
			if (parsed.isEmpty()) {
				problems.add(Problem.error("record.code", "\"" + code + "\" cannot be a code: use 1 to 60 letters, digits "
						+ "or - _ . / # + and start with a letter or digit."));
			} else if (!store.findAny(parsed.get()).isEmpty()) {
				problems.add(Problem.error("record.codeTaken", code + " is taken by "
						+ kinds.of(store.findAny(parsed.get()).getFirst().kind()).title() + " " + parsed.get()
						+ ". Give another code, or none and let Stemma choose."));
			} else if (Collections.frequency(given.stream().map(FreshCodes::parse).toList(), parsed) > 1) {
				problems.add(Problem.error("record.codeTwice", code + " is given twice. Give each code once."));
			}
		});
		return problems;
	}

	private List<String> made(String prefix, int count) {
		List<String> codes = new ArrayList<>();
		while (codes.size() < count) {
			store.newCodes(prefix, count - codes.size()).stream()
					.filter(code -> store.findAny(code).isEmpty()).forEach(codes::add);
		}
		return codes;
	}

	private static Optional<String> parse(String code) {
		return Code.parse(code).map(Code::text);
	}
}
