/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a data set of an FCS file says about itself.
 *
 * @param number   from 1, in the order of the file
 * @param version  for example {@code FCS3.1}
 * @param keywords all of them, supplemental ones included
 * @param layout   its channels and how their values are stored
 * @param data     where the events lie, counted from the start of the file
 * @param declared number of events as stated; empty when the file does not say
 * @param events   number of whole events that are there and can be read
 */
public record DataSet(int number, String version, Keywords keywords, RowLayout layout, Extent data,
		Optional<Long> declared, int events) {

	/** Checks that nothing is missing. */
	public DataSet {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(keywords, "keywords");
		Objects.requireNonNull(layout, "layout");
		Objects.requireNonNull(data, "data");
		Objects.requireNonNull(declared, "declared");
	}

	/** Index of the first channel of that name, from 0. */
	public OptionalInt index(String name) {
		return IntStream.range(0, layout.parameters().size())
				.filter(index -> layout.parameters().get(index).name().equals(name)).findFirst();
	}

	/** Number of events that are stated and are not there. */
	public long lost() {
		return Math.max(0, declared.orElse(0L) - events);
	}
}
