/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import org.stemma.core.lab.Laboratory;

/**
 * A laboratory for the time of one command; closing gives it back.
 *
 * @param laboratory the laboratory
 * @param owned      whether it was opened for this command and is closed with it
 */
public record LabLease(Laboratory laboratory, boolean owned) implements AutoCloseable {

	@Override
	public void close() {
		if (owned) {
			laboratory.close();
		}
	}
}
