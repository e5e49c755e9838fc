/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

/** A lab on a server: many processes have it open, so that none takes commands for the others. */
final class ServerPlace implements Place {

	@Override
	public void announce(int port, String token) {
		// Nothing to tell: a command opens the lab itself.
	}

	@Override
	public void close() {
		// Nothing to give back: the connections are closed with the database.
	}
}
