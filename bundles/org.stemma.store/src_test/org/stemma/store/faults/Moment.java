/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

/** When a process is killed. */
enum Moment {
	/** At some random time. */
	ANY,
	/** While a decision is made: the transaction has locked the journal's head and waits. */
	DECIDING,
	/** When all rows of a transaction are written and it is about to be committed. */
	WRITTEN,
	/** When the engine has committed, before anybody heard of it. */
	COMMITTED;

	/** Whether a transaction is known to be open then. */
	boolean transactionOpen() {
		return this == DECIDING || this == WRITTEN;
	}

	/** Whether the process waits for its end at that moment. */
	boolean waits() {
		return this != ANY;
	}
}
