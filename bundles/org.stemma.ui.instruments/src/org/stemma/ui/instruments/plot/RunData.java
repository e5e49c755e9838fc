/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plot;

import java.util.Objects;

import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;

/**
 * A file whose data are looked at.
 *
 * @param title   the run's code, or what the file is when it is no run yet
 * @param file    the file
 * @param content all that it says
 * @param instrument the instrument that wrote it
 */
public record RunData(String title, InstrumentFile file, RunContent content, RecordRef instrument) {

	/** Checks that nothing is missing. */
	public RunData {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(content, "content");
		Objects.requireNonNull(instrument, "instrument");
	}
}
