/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.core.release.internal.NamedCheck;

/** The release checks that are there now. */
@Component(service = CheckRegistry.class)
public final class CheckRegistry {

	private final Map<ReleaseCheck, NamedCheck> checks = new ConcurrentHashMap<>();

	/** A check came; one without a code is known by its class, so that it is never left out. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, //
			policyOption = ReferencePolicyOption.GREEDY)
	public void addCheck(ReleaseCheck check, Map<String, Object> properties) {
		String code = Objects.toString(properties.get(ReleaseCheck.CODE), check.getClass().getName());
		checks.put(check, new NamedCheck(code, Objects.toString(properties.get(ReleaseCheck.TITLE), code), check));
	}

	/** A check went. */
	public void removeCheck(ReleaseCheck check) {
		checks.remove(check);
	}

	/** Those that are there now, by code. */
	public List<NamedCheck> all() {
		return checks.values().stream().sorted(Comparator.comparing(NamedCheck::code)).toList();
	}
}
