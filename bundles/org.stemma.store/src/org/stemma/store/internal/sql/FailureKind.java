/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

/** What an error of the engine means for the work in hand. */
public enum FailureKind {
	/** The engine undid the whole transaction because of others; it can be run again. */
	ABORTED,
	/** A row with that key is there already. */
	DUPLICATE,
	/** The connection is gone; whether the transaction was committed is not known. */
	LOST,
	/** The server does not know the account, or not with that password. */
	LOGIN,
	/** The database is not there. */
	MISSING,
	/** The account has no right to it. */
	FORBIDDEN,
	/** Anything else. */
	BROKEN
}
