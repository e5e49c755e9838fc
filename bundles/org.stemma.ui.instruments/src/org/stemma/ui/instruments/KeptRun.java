/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import java.util.Optional;

import org.stemma.api.RecordRef;

/** Where a run is chosen. */
interface KeptRun {

	/** The run; empty while none is chosen. */
	Optional<RecordRef> chosen();
}
