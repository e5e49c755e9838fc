/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import java.util.Optional;

import org.stemma.api.Outcome;

/** Answers scans while its view or editor is active; called on the user interface's thread. */
@FunctionalInterface
public interface ScanHandler {

	/**
	 * Answers a scan.
	 *
	 * @return empty when this is not for it; else what it did, in words, or why it was refused and nothing changed
	 */
	Optional<Outcome<String>> scanned(Scan scan);
}
