/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.List;
import java.util.Objects;

/**
 * All that a file says.
 *
 * @param metadata      facts about the run as a whole: instrument, serial number, software, operator, method
 * @param samples       the samples in the file's order, each with its measurements
 * @param notUnderstood columns, keys or sections that the reader has no home for, so that nothing is dropped unseen
 */
public record RunContent(List<Measured> metadata, List<SampleContent> samples, List<NotUnderstood> notUnderstood) {

	/** Copies the lists. */
	public RunContent {
		metadata = List.copyOf(metadata);
		samples = List.copyOf(samples);
		notUnderstood = List.copyOf(notUnderstood);
	}

	/**
	 * A part of the file without a home.
	 *
	 * @param name  column, key or section as written
	 * @param text  its text as written
	 * @param place where
	 */
	public record NotUnderstood(String name, String text, org.stemma.api.Place place) {

		/** Checks that nothing is null. */
		public NotUnderstood {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(place, "place");
		}
	}
}
