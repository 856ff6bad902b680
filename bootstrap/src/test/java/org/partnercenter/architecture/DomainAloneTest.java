package org.partnercenter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.sources.Sources;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The jar of the domain brings nothing along. */
class DomainAloneTest {

    @Test
    void the_module_requires_java_base_alone() throws IOException {
        try (var in = Files.newInputStream(compiled("module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).requires()).extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
        }
    }

    @Test
    void the_domain_names_no_dependency_of_its_own_and_inherits_none_but_for_tests() throws Exception {
        assertThat(shippedDependencies(Sources.read(Sources.root().resolve("domain/pom.xml")))).isEmpty();
        assertThat(shippedDependencies(Sources.read(Sources.root().resolve("pom.xml")))).isEmpty();
    }

    @Test
    void a_planted_dependency_is_caught() throws Exception {
        assertThat(shippedDependencies("""
                <project><dependencies>
                  <dependency><artifactId>tools</artifactId></dependency>
                  <dependency><artifactId>junit</artifactId><scope>test</scope></dependency>
                </dependencies></project>""")).containsExactly("tools");
    }

    @Test
    void the_bill_of_materials_is_of_the_version_of_the_house_and_imports_nothing_else() throws Exception {
        var house = root(Sources.read(Sources.root().resolve("pom.xml")));
        var bill = root(Sources.read(Sources.root().resolve("bom/pom.xml")));

        assertThat(children(bill, "version").getFirst().getTextContent()).isEqualTo(children(house, "version").getFirst().getTextContent());
        assertThat(children(bill, "parent")).isEmpty();
    }

    private static List<String> shippedDependencies(String pom)
            throws ParserConfigurationException, SAXException, IOException {
        var project = root(pom);
        var shipped = new ArrayList<String>();
        for (var dependencies : children(project, "dependencies")) {
            for (var dependency : children(dependencies, "dependency")) {
                if (children(dependency, "scope").stream().noneMatch(scope -> scope.getTextContent().equals("test"))) {
                    shipped.add(children(dependency, "artifactId").getFirst().getTextContent());
                }
            }
        }
        return shipped;
    }

    private static Element root(String pom) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && node.getNodeName().equals(name))
                .map(Element.class::cast).toList();
    }

    private static Path compiled(String name) {
        return Sources.root().resolve("domain/target/classes").resolve(name);
    }
}
