/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Components that wait for services, and the chains that lead to what nobody provides. */
public final class MissingServices {

	private final List<ComponentConfigurationDTO> all;

	private MissingServices(List<ComponentConfigurationDTO> all) {
		this.all = all;
	}

	/** Looks at every component there is now. */
	public static MissingServices of(ServiceComponentRuntime runtime) {
		Collection<ComponentDescriptionDTO> descriptions = runtime.getComponentDescriptionDTOs();
		return new MissingServices(descriptions.stream()
				.flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream())
				.sorted(Comparator.comparing((ComponentConfigurationDTO component) -> component.description.name))
				.toList());
	}

	/**
	 * How many components there are.
	 *
	 * @param parts only those whose name, or that of a service of theirs, holds one of these; empty for all
	 */
	public long components(List<String> parts) {
		return all.stream().filter(component -> asked(component, parts)).count();
	}

	/** Which of these parts are in no name of a component or of a service that one provides. */
	public List<String> unknown(List<String> parts) {
		return parts.stream().filter(part -> components(List.of(part)) == 0).toList();
	}

	/**
	 * The chains, one line a step, indented.
	 *
	 * @param parts only components whose name, or that of a service of theirs, holds one of these; empty for all
	 */
	public List<String> chains(List<String> parts) {
		List<String> lines = new ArrayList<>();
		for (ComponentConfigurationDTO component : all) {
			if (waits(component) && asked(component, parts)) {
				lines.add(component.description.name + " (" + component.description.bundle.symbolicName + ") waits");
				explain(component, "  ", new HashSet<>(), lines);
			}
		}
		return lines;
	}

	private static boolean asked(ComponentConfigurationDTO component, List<String> parts) {
		return parts.isEmpty() || parts.stream().anyMatch(part -> component.description.name.contains(part)
				|| Stream.of(component.description.serviceInterfaces).anyMatch(service -> service.contains(part)));
	}

	private static boolean waits(ComponentConfigurationDTO component) {
		return component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
				|| component.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION
				|| component.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
	}

	private void explain(ComponentConfigurationDTO component, String indent, Set<String> seen, List<String> lines) {
		if (component.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
			lines.add(indent + "its start failed: " + firstLine(component.failure));
		}
		if (component.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
			lines.add(indent + "it needs a configuration: "
					+ String.join(", ", component.description.configurationPid));
		}
		for (UnsatisfiedReferenceDTO reference : component.unsatisfiedReferences) {
			missing(interfaceOf(component, reference), reference.target, indent, seen, lines);
		}
	}

	private void missing(String service, String target, String indent, Set<String> seen, List<String> lines) {
		String filter = target == null || target.isEmpty() ? "" : " with " + target;
		List<ComponentConfigurationDTO> providers = all.stream()
				.filter(component -> Arrays.asList(component.description.serviceInterfaces).contains(service)).toList();
		lines.add(indent + "for service " + service + filter
				+ (providers.isEmpty() ? ", which no component of any bundle provides" : ", provided by"));
		for (ComponentConfigurationDTO provider : providers) {
			lines.add(indent + "  " + provider.description.name + (waits(provider) ? ", which waits" : ", which is there"));
			if (waits(provider) && seen.add(provider.description.name)) {
				explain(provider, indent + "    ", seen, lines);
			}
		}
	}

	private static String interfaceOf(ComponentConfigurationDTO component, UnsatisfiedReferenceDTO missing) {
		return Arrays.stream(component.description.references)
				.filter(reference -> reference.name.equals(missing.name)).map(ReferenceDTO.class::cast)
				.map(reference -> reference.interfaceName).findFirst().orElse(missing.name);
	}

	private static String firstLine(String text) {
		return text == null ? "no reason given" : text.lines().findFirst().orElse("");
	}
}
