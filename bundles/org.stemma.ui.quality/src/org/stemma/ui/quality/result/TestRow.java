/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;

/**
 * A test of a lot in words.
 *
 * @param line      the test with its results
 * @param criterion its criterion; empty for a test that the specification does not know
 */
public record TestRow(TestLine line, Optional<CriterionView> criterion) {

	private static final Texts TEXTS = new Texts(TestRow.class);

	/** Name of the test. */
	public String test() {
		return line.test();
	}

	/** The limits in words. */
	public String limits() {
		return line.limits();
	}

	/** The method's code, or empty. */
	public String method() {
		return line.method().map(RecordRef::code).orElse("");
	}

	/** What the test is for, in words. */
	public String purpose() {
		return line.purpose().isEmpty() ? "" : FieldText.words(line.purpose());
	}

	/** The newest result with its verdict, or that there is none. */
	public String latest() {
		return line.results().isEmpty() ? TEXTS.get("missing") : ResultWords.both(line.results().getFirst());
	}

	/** How many results there are. */
	public String count() {
		return String.valueOf(line.results().size());
	}

	/** The investigations with their states. */
	public String investigations() {
		return line.investigations().stream().map(each -> each.ref().code() + " " + ResultWords.state(each))
				.collect(Collectors.joining(", "));
	}

	/** The investigations that somebody must close. */
	public List<RecordView> open() {
		return line.investigations().stream().filter(ResultWords::open).toList();
	}
}
