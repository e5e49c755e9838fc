/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

/** A record was changed by somebody else between reading and writing it; the transaction is undone and tried again. */
final class StaleRowException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StaleRowException() {
		super("A record was changed while it was being committed");
	}
}
