/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine that this process runs on, as the journal names it. */
final class Workstation {

	private Workstation() {
	}

	/** Host name, or {@code localhost} when the machine does not know it. */
	static String name() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException unnamed) {
			return "localhost";
		}
	}
}
