/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.util.List;
import java.util.Optional;

/**
 * What a committing process said from its start to its end.
 *
 * @param acknowledged operations that the store said are committed
 * @param inFlight     the operation that it had begun and not heard of
 * @param waited       whether the moment had come that it was told to wait for
 */
record Life(List<Said> acknowledged, Optional<Said> inFlight, boolean waited) {

	/** Copies the list. */
	Life {
		acknowledged = List.copyOf(acknowledged);
	}
}
