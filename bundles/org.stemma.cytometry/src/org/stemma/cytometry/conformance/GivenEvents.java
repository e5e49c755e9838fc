/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.tube.FcsFileReader;

/** Finds the events that a case is about. */
final class GivenEvents {

	private GivenEvents() {
	}

	/** The first data set of the first of these files that is a FCS file. */
	static Optional<Events> in(List<Path> files) throws IOException {
		for (Path file : files) {
			if (new FcsFileReader().recognise(InstrumentFile.of(file).head()).confidence() > 0) {
				return new FcsReader().read(file).result().map(List::getFirst);
			}
		}
		return Optional.empty();
	}
}
