/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

/** Where an open lab lives: what has to be told and given back there. */
interface Place extends AutoCloseable {

	/** Tells other processes where this one takes commands. */
	void announce(int port, String token);

	/** Gives the place back. */
	@Override
	void close();
}
