/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Instant;

import org.stemma.api.RecordRef;

/** Knows how fit instruments were. */
public interface InstrumentWatch {

	/** What was wrong with an instrument at a time, by the records of its qualification, calibration and maintenance. */
	Unfit unfit(RecordRef instrument, Instant measured);
}
