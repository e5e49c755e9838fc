/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.stemma.api.command.CommandCall;

class WhyCommandTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void countsWhatIsThere() {
		assertEquals(0, why(there("org.lab.Reader", "org.lab.api.Reads"), there("org.lab.Writer", "org.lab.api.Writes")));
		assertEquals("No service is missing: 2 components are satisfied.\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void findsAComponentByTheServiceItProvides() {
		assertEquals(0, why(List.of("Reads"), there("org.lab.Reader", "org.lab.api.Reads"), waiting("org.lab.Writer", "org.lab.api.Disk")));
		assertEquals("No service is missing: 1 component is satisfied.\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void saysWhatWaitsForWhat() {
		assertTrue(why(List.of("Writer"), waiting("org.lab.Writer", "org.lab.api.Disk")) != 0);
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("for service org.lab.api.Disk, which no component of any bundle provides"),
				out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void refusesANameThatNothingHas() {
		assertTrue(why(List.of("Reads", "nonsense"), there("org.lab.Reader", "org.lab.api.Reads")) != 0);
		assertEquals("No component here, and no service of one, has a name with: nonsense\n", err.toString(StandardCharsets.UTF_8));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
	}

	private int why(ComponentConfigurationDTO... components) {
		return why(List.of(), components);
	}

	private int why(List<String> parts, ComponentConfigurationDTO... components) {
		return new WhyCommand(runtime(List.of(components))).run(new CommandCall(parts, Path.of("").toAbsolutePath(),
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), prompt -> new char[0]));
	}

	/** A runtime that knows these components, each with one configuration. */
	private static ServiceComponentRuntime runtime(List<ComponentConfigurationDTO> components) {
		return (ServiceComponentRuntime) Proxy.newProxyInstance(WhyCommandTest.class.getClassLoader(),
				new Class<?>[] { ServiceComponentRuntime.class }, (proxy, method, arguments) -> switch (method.getName()) {
				case "getComponentDescriptionDTOs" -> components.stream().map(component -> component.description).toList();
				case "getComponentConfigurationDTOs" -> components.stream()
						.filter(component -> component.description == arguments[0]).toList();
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static ComponentConfigurationDTO there(String name, String service) {
		ComponentConfigurationDTO component = new ComponentConfigurationDTO();
		component.description = new ComponentDescriptionDTO();
		component.description.name = name;
		component.description.serviceInterfaces = new String[] { service };
		component.description.references = new ReferenceDTO[0];
		component.description.bundle = new BundleDTO();
		component.description.bundle.symbolicName = "org.lab";
		component.state = ComponentConfigurationDTO.SATISFIED;
		component.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
		return component;
	}

	private static ComponentConfigurationDTO waiting(String name, String wanted) {
		ComponentConfigurationDTO component = there(name, name);
		ReferenceDTO reference = new ReferenceDTO();
		reference.name = "wanted";
		reference.interfaceName = wanted;
		component.description.references = new ReferenceDTO[] { reference };
		UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
		missing.name = "wanted";
		component.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] { missing };
		component.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
		return component;
	}
}
