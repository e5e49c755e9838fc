/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension.internal;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.core.extension.Extension;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.extension.Extensions;
import org.stemma.core.extension.SetAside;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;

/** The extensions that a gateway has set aside. */
public final class GatewayExtensions implements Extensions {

	private final ExtensionGateway gateway;
	private final Authority authority;

	/** Extensions called through a gateway, put back by those whom a lab allows it. */
	public GatewayExtensions(ExtensionGateway gateway, Authority authority) {
		this.gateway = gateway;
		this.authority = authority;
	}

	@Override
	public List<SetAside> setAside() {
		return gateway.setAside();
	}

	@Override
	public Outcome<SetAside> putBack(Session session, Extension extension) {
		return authority.permit(session, Verb.MANAGE_EXTENSIONS)
				.then(permit -> gateway.putBack(extension).map(Outcome::of).orElseGet(
						() -> Outcome.refused("extension.notaside", extension + " is not set aside.")));
	}
}
