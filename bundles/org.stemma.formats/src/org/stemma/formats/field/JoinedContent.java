/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.RunContent;

/** What several parts of a file say, as one content. */
public final class JoinedContent {

	private JoinedContent() {
	}

	/** The content of both, one behind the other; refused when one of them is. */
	public static Outcome<RunContent> of(Outcome<RunContent> one, Outcome<RunContent> other) {
		return one.then(first -> other.map(second -> new RunContent(both(first.metadata(), second.metadata()),
				both(first.samples(), second.samples()), both(first.notUnderstood(), second.notUnderstood()))));
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}
}
